package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;

/** Ids of official publications printed as such, also inside a web address. */
final class PrintedIdRule implements Rule {
  private static final double CONFIDENCE = 0.99;

  private static final Map<String, Kind> KINDS =
      Map.of(
          "kst", Kind.PAPER,
          "ah", Kind.APPENDIX,
          "h", Kind.PROCEEDINGS,
          "stb", Kind.STATUTE_BOOK,
          "stcrt", Kind.GOVERNMENT_GAZETTE,
          "trb", Kind.TREATY_SERIES);

  /** A session year inside the id of a paper is that of ids before 2009, which no longer hold. */
  private static final Pattern PAPER =
      Pattern.compile("kst-(?:\\d{8}-)?(\\d{5}(?:-[0-9A-Z]{1,6}){1,3}[a-e]?)(?:-[bhn]\\d+)?");

  private static final Pattern OTHER =
      Pattern.compile(
          "((?:ah|h)-(?:tk|ek)-)(\\d{4})[-–]?(\\d{4})(?:-|,\\s?nr\\.?\\s?)(\\d{1,5}(?:-\\d{1,4}){0,2})"
              + "|(?:stb|stcrt|trb)-\\d{4}-\\d{1,6}");

  @Override
  public String name() {
    return "citation/printed-id";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    Optional<Kind> kind = phrase.peek().map(token -> KINDS.get(token.text()));
    if (kind.isEmpty()) {
      return List.of();
    }
    Matcher id =
        (kind.get() == Kind.PAPER ? PAPER : OTHER)
            .matcher(phrase.text())
            .region(phrase.start(), phrase.text().length());
    if (!id.lookingAt()) {
      return List.of();
    }
    phrase.toIndex(id.end());
    return List.of(Reference.inferred(kind.get(), normal(kind.get(), id), CONFIDENCE));
  }

  private static String normal(Kind kind, Matcher id) {
    if (kind == Kind.PAPER) {
      return "kst-" + id.group(1);
    }
    return id.group(1) == null
        ? id.group()
        : id.group(1) + id.group(2) + id.group(3) + "-" + id.group(4);
  }
}
