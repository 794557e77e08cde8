package nl.kamergraaf.fact.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.WordTable;

/** Reads what the header of a document states. Thread-safe. */
public final class HeaderReader {
  private static final Pattern CASE_NUMBER = Pattern.compile("\\b20\\d{2}Z\\d{5}\\b");

  /** The words by which a notice says that the answer is late. */
  private static final Pattern LATE =
      WordTable.of(HeaderReader.class, "postponements.txt").pattern();

  private final Offices offices;

  /**
   * @param isPortfolio whether words name a ministerial portfolio as a whole, such as "Onderwijs,
   *     Cultuur en Wetenschap"
   */
  public HeaderReader(Predicate<String> isPortfolio) {
    this.offices = new Offices(isPortfolio);
  }

  /** What the header states, and what the metadata beside the document do. */
  public HeaderFacts read(ParliamentaryDocument document) {
    HeaderFacts printed = printed(document);
    return document
        .companion()
        .map(metadata -> new MetadataMerge(metadata, offices).with(printed))
        .orElse(printed);
  }

  private HeaderFacts printed(ParliamentaryDocument document) {
    Header header = document.header();
    Optional<AskSentence> ask = header.asking().map(AskSentence::new);
    Optional<ReplySentence> reply = header.replying().map(ReplySentence::new);
    Kind kind = kind(document, ask, reply);
    Optional<RetoldQuestions> retold =
        ask.isEmpty() && reply.filter(ReplySentence::isNotice).isPresent()
            ? RetoldQuestions.in(remarks(document).map(Item.Remark::passage))
            : Optional.empty();
    Optional<Stated<LocalDate>> received = reply.flatMap(ReplySentence::received);
    Optional<Stated<String>> caseNumber = caseNumber(document, ask, reply);
    Optional<Stated<Integer>> number = header.appendixNumber().map(HeaderReader::appendixNumber);
    Optional<Stated<String>> year = sessionYear(header, number, received);
    return new HeaderFacts(
        kind,
        publicationId(document, kind, caseNumber, number, year),
        year,
        number.or(() -> appendixNumber(header.publicationId())),
        caseNumber,
        ask.flatMap(AskSentence::subject).or(() -> retold.map(RetoldQuestions::subject)),
        ask.flatMap(AskSentence::submitted)
            .or(() -> retold.flatMap(told -> told.submitted(received.map(Stated::value)))),
        received,
        ask.map(AskSentence::askers)
            .or(() -> retold.map(RetoldQuestions::askers))
            .orElse(List.of()),
        ask.map(sentence -> sentence.addressees(offices))
            .or(() -> retold.map(told -> told.addressees(offices)))
            .orElse(List.of()),
        reply.map(ReplySentence::repliers).orElse(List.of()),
        reply.map(sentence -> sentence.onBehalfOf(offices)).orElse(List.of()),
        reply.map(ReplySentence::seeAlso).orElse(List.of()),
        List.of());
  }

  private static Stream<Item.Remark> remarks(ParliamentaryDocument document) {
    return document.items().stream()
        .filter(Item.Remark.class::isInstance)
        .map(Item.Remark.class::cast);
  }

  private static Kind kind(
      ParliamentaryDocument document, Optional<AskSentence> ask, Optional<ReplySentence> reply) {
    if (reply.filter(ReplySentence::isNotice).isPresent()) {
      boolean late =
          remarks(document).anyMatch(remark -> LATE.matcher(remark.passage().text()).find());
      return late ? Kind.POSTPONEMENT : Kind.NOTICE;
    }
    if (reply.isPresent() || !document.answers().isEmpty()) {
      return Kind.ANSWER;
    }
    return ask.filter(AskSentence::isOral).isPresent() ? Kind.ORAL : Kind.QUESTION;
  }

  /**
   * Printed above the header, else the only one in the text of a notice, which names the questions
   * it is about.
   */
  private static Optional<Stated<String>> caseNumber(
      ParliamentaryDocument document, Optional<AskSentence> ask, Optional<ReplySentence> reply) {
    return document
        .header()
        .caseNumber()
        .map(passage -> whole(passage, passage.text(), "header/case-number"))
        .or(() -> ask.flatMap(AskSentence::caseNumber))
        .or(
            () ->
                reply.filter(ReplySentence::isNotice).flatMap(notice -> onlyCaseNumber(document)));
  }

  private static Optional<Stated<String>> onlyCaseNumber(ParliamentaryDocument document) {
    List<Stated<String>> found =
        remarks(document).flatMap(remark -> caseNumbers(remark.passage()).stream()).toList();
    return found.stream().map(Stated::value).distinct().count() == 1
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private static List<Stated<String>> caseNumbers(Passage passage) {
    Matcher matcher = CASE_NUMBER.matcher(passage.text());
    return matcher
        .results()
        .map(
            found ->
                new Stated<>(
                    found.group(),
                    Evidence.in(
                        passage, found.start(), found.end(), "header/case-number-of-notice", 0.9)))
        .toList();
  }

  private static Stated<Integer> appendixNumber(Passage passage) {
    return whole(passage, Integer.parseInt(passage.text()), "header/appendix-number");
  }

  private static Optional<Stated<Integer>> appendixNumber(Optional<Passage> publicationId) {
    return publicationId
        .filter(id -> id.text().startsWith("ah-tk-"))
        .map(
            id ->
                whole(
                    id,
                    Integer.parseInt(id.text().substring(id.text().lastIndexOf('-') + 1)),
                    "header/publication-id"));
  }

  /** As printed, else as the number and the day of the answer imply. */
  private static Optional<Stated<String>> sessionYear(
      Header header, Optional<Stated<Integer>> number, Optional<Stated<LocalDate>> received) {
    Optional<Stated<String>> printed =
        header
            .sessionYear()
            .flatMap(
                passage ->
                    SessionYear.parse(passage.text())
                        .map(year -> whole(passage, year.toString(), "header/session-year")));
    return printed.or(
        () ->
            number.flatMap(
                n ->
                    received.map(
                        day -> {
                          Evidence by = day.evidence();
                          String year = SessionYear.of(day.value(), n.value()).toString();
                          return new Stated<>(
                              year,
                              new Evidence(
                                  by.span(), by.quote(), "header/session-year-by-date", 0.9));
                        })));
  }

  private static Optional<Stated<String>> publicationId(
      ParliamentaryDocument document,
      Kind kind,
      Optional<Stated<String>> caseNumber,
      Optional<Stated<Integer>> number,
      Optional<Stated<String>> year) {
    Header header = document.header();
    Optional<Stated<String>> printed =
        header
            .publicationId()
            .map(passage -> whole(passage, passage.text(), "header/publication-id"));
    Optional<Stated<String>> known =
        printed.or(
            () ->
                document
                    .fileId()
                    .filter(id -> fits(id.text(), header, kind, caseNumber, number))
                    .map(
                        id ->
                            new Stated<>(
                                id.text(),
                                Evidence.in(id, 0, id.text().length(), "header/file-name", 0.8))));
    if (known.isPresent()) {
      return known;
    }
    String chamber = header.chamberCode();
    return kind == Kind.QUESTION || kind == Kind.ORAL
        ? caseNumber.map(found -> derived(found, "kv-" + chamber + "-" + found.value()))
        : number.flatMap(
            n ->
                year.map(
                    y ->
                        derived(
                            n,
                            "ah-" + chamber + "-" + y.value().replace("-", "") + "-" + n.value())));
  }

  /** Whether nothing that is printed contradicts the id that the file is named after. */
  private static boolean fits(
      String id,
      Header header,
      Kind kind,
      Optional<Stated<String>> caseNumber,
      Optional<Stated<Integer>> number) {
    String name = id.substring(id.indexOf('-', 3) + 1);
    boolean isChamber = id.startsWith(header.chamberCode(), 3);
    if (id.startsWith("kv-")) {
      boolean asks = kind == Kind.QUESTION || kind == Kind.ORAL;
      return isChamber && asks && caseNumber.map(found -> name.equals(found.value())).orElse(true);
    }
    String digits = name.substring(0, name.indexOf('-'));
    String last = name.substring(name.indexOf('-') + 1);
    return isChamber
        && number.map(found -> last.equals(found.value().toString())).orElse(true)
        && header
            .sessionYear()
            .flatMap(year -> SessionYear.parse(year.text()))
            .map(year -> year.digits().equals(digits))
            .orElse(true);
  }

  private static Stated<String> derived(Stated<?> from, String id) {
    Evidence evidence = from.evidence();
    return new Stated<>(
        id, new Evidence(evidence.span(), evidence.quote(), "header/publication-id-implied", 0.9));
  }

  private static <T> Stated<T> whole(Passage passage, T value, String rule) {
    return new Stated<>(value, Evidence.in(passage, 0, passage.text().length(), rule, 1));
  }
}
