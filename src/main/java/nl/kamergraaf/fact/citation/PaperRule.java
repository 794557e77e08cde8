package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * Parliamentary papers and dossiers.
 *
 * <pre>
 * papers  = head dossier-with-numbers { separator [chamber] [session] dossier-with-numbers }
 * head    = paper-word [chamber] [session] | chamber [session] | "wetsvoorstel" | "("?
 * </pre>
 *
 * Without a head only forms that nothing else takes are read: with "nr." or, in parentheses, "36
 * 471-64".
 */
final class PaperRule implements Rule {
  private static final double WITH_HEAD = 0.98;
  private static final double WITHOUT_HEAD = 0.9;
  private static final double SHARED = 0.6;

  @Override
  public String name() {
    return "citation/paper";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    if (phrase.peek(-1).filter(before -> phrase.means(before, "standard")).isPresent()) {
      return List.of();
    }
    PaperHead head = takeHead(phrase);
    List<Reference> references = new ArrayList<>();
    if (takeMember(phrase, head, references)) {
      takeOthers(phrase, head, references);
    }
    return references;
  }

  private static PaperHead takeHead(Phrase phrase) {
    if (phrase.takeMeaning("paper")) {
      phrase.takeSign(".");
      while (phrase.takeMeaning("paper-filler") || phrase.takeNumberWord()) {
        // "Kamerstuk met nummer"
      }
      takeOrigin(phrase);
      return PaperHead.WORD;
    }
    if (phrase.takeMeaning("bill")) {
      phrase.takeSign(":");
      phrase.takeNumberWord();
      return phrase.next(token -> token.hasDigits(2) || token.hasDigits(5))
          ? PaperHead.BILL
          : PaperHead.NONE;
    }
    if (phrase.next(token -> token.text().equals("TK") || token.text().equals("EK"))
        || phrase.nextMeans("chamber-ordinal")) {
      takeOrigin(phrase);
      return PaperHead.CHAMBER;
    }
    boolean open = phrase.peek(-1).filter(token -> "([".contains(token.text())).isPresent();
    return open ? PaperHead.PARENTHESIS : PaperHead.NONE;
  }

  /** Takes chamber and session, of which an id needs neither. */
  private static void takeOrigin(Phrase phrase) {
    phrase.takeSign(",:");
    if (Chamber.take(phrase).isPresent()) {
      phrase.takeSign(",:");
    }
    if (Session.take(phrase).isPresent()) {
      phrase.takeSign(",:;");
    }
    phrase.takeNumberWord();
  }

  private static void takeOthers(Phrase phrase, PaperHead head, List<Reference> references) {
    PaperHead next = head == PaperHead.WORD || head == PaperHead.BILL ? head : PaperHead.NONE;
    int start;
    boolean more;
    do {
      start = phrase.place();
      more = references.size() < Numbers.LONGEST_LIST && Numbers.takeSeparator(phrase);
      if (more) {
        takeOrigin(phrase);
        more = takeMember(phrase, next, references);
      }
    } while (more);
    phrase.to(start);
  }

  private static boolean takeMember(Phrase phrase, PaperHead head, List<Reference> references) {
    Optional<Dossier> dossier = Dossier.take(phrase);
    if (dossier.isEmpty()) {
      return false;
    }
    double confidence = head == PaperHead.WORD ? WITH_HEAD : WITHOUT_HEAD;
    List<String> numbers = PaperNumbers.take(phrase, head);
    if (numbers.isEmpty() && !standsForItself(phrase, dossier.get(), head)) {
      return false;
    }
    share(numbers, references);
    for (String number : numbers) {
      references.add(Reference.inferred(Kind.PAPER, dossier.get().paper(number), confidence));
    }
    if (numbers.isEmpty()) {
      references.add(Reference.inferred(Kind.DOSSIER, dossier.get().id(), confidence - 0.1));
    }
    return true;
  }

  /**
   * "Kamerstukken 32 813 en 31 239, nr. 5" may be one paper in two dossiers, or the fifth of each:
   * dossiers before the first number get it too.
   */
  private static void share(List<String> numbers, List<Reference> references) {
    boolean onlyDossiers = references.stream().allMatch(r -> r.kind() == Kind.DOSSIER);
    if (numbers.size() == 1 && onlyDossiers) {
      references.replaceAll(
          dossier ->
              new Reference(
                  Kind.PAPER,
                  "kst-"
                      + dossier.identifier().replaceFirst("^dossier-", "")
                      + "-"
                      + numbers.getFirst(),
                  Resolution.AMBIGUOUS,
                  SHARED));
    }
  }

  /** Whether a dossier without a paper's number is meant as such. */
  private static boolean standsForItself(Phrase phrase, Dossier dossier, PaperHead head) {
    boolean closed = phrase.next(token -> ")]".contains(token.text()));
    boolean round = dossier.number().endsWith("000");
    return head == PaperHead.WORD
        || head == PaperHead.BILL
        || (head == PaperHead.PARENTHESIS && closed && dossier.spaced() && !round);
  }
}
