package nl.kamergraaf.graph.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Node;

/**
 * Finds the case of each document that prints no case number: the only one put on the same day, on
 * the same subject, by the same askers. Where two cases fit, or two answers claim one case, nothing
 * is joined. The same whatever the order of the documents.
 */
final class CaseJoin {
  private static final List<Node> ONE_A_CASE = List.of(Kg.QuestionDocument, Kg.AnswerDocument);

  private final Map<Questions.Key, List<KnownCase>> known = new HashMap<>();

  /**
   * A document in a case.
   *
   * @param by what the case was known by where the number was not printed; empty where it was
   */
  record Joined(CaseDocument document, String caseNumber, Optional<KnownCase> by) {}

  private CaseJoin(Collection<KnownCase> listed, Collection<CaseDocument> documents) {
    Set<String> numbers = listed.stream().map(KnownCase::number).collect(Collectors.toSet());
    listed.forEach(this::know);
    documents.forEach(
        document ->
            document
                .caseNumber()
                .filter(number -> !numbers.contains(number))
                .flatMap(number -> stated(number, document))
                .ifPresent(this::know));
  }

  private static Optional<KnownCase> stated(String number, CaseDocument by) {
    return by.questions()
        .filter(asked -> !by.addressees().isEmpty())
        .map(asked -> new KnownCase(number, asked, by.document(), by.addressees()::equals));
  }

  private void know(KnownCase one) {
    known.computeIfAbsent(one.questions().key(), key -> new ArrayList<>()).add(one);
  }

  /** The documents of each case, in the order of their addresses, by the case's number. */
  static Map<String, List<Joined>> of(
      Collection<KnownCase> listed, Collection<CaseDocument> documents) {
    CaseJoin join = new CaseJoin(listed, documents);
    Map<String, List<Joined>> cases = new TreeMap<>();
    documents.stream()
        .sorted(Comparator.comparing(document -> document.document().getURI()))
        .flatMap(document -> join.caseOf(document).stream())
        .forEach(
            joined ->
                cases.computeIfAbsent(joined.caseNumber(), key -> new ArrayList<>()).add(joined));
    cases.values().forEach(CaseJoin::dropRivals);
    cases.values().removeIf(List::isEmpty);
    return cases;
  }

  private Optional<Joined> caseOf(CaseDocument document) {
    if (document.caseNumber().isPresent()) {
      return document.caseNumber().map(number -> new Joined(document, number, Optional.empty()));
    }
    List<KnownCase> fitting =
        document
            .questions()
            .map(asked -> known.getOrDefault(asked.key(), List.of()))
            .orElse(List.of())
            .stream()
            .filter(one -> one.fits(document))
            .sorted(Comparator.comparing(one -> one.source().toString()))
            .toList();
    Set<String> numbers = fitting.stream().map(KnownCase::number).collect(Collectors.toSet());
    return numbers.size() == 1
        ? Optional.of(
            new Joined(document, fitting.getFirst().number(), Optional.of(fitting.getFirst())))
        : Optional.empty();
  }

  /** A case has one question document and one answer: where more claim it, none is sure of it. */
  private static void dropRivals(List<Joined> joined) {
    Set<Node> kinds = new HashSet<>();
    boolean rivals =
        joined.stream()
            .map(one -> one.document().kind())
            .filter(ONE_A_CASE::contains)
            .anyMatch(kind -> !kinds.add(kind));
    if (rivals) {
      joined.removeIf(one -> one.by().isPresent());
    }
  }
}
