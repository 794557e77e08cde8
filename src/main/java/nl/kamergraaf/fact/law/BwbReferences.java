package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to laws by their number in the Basiswettenbestand: {@code BWBR0005537}, {@code
 * jci1.3:c:BWBR0005537&artikel=2:1&lid=1}.
 *
 * @see <a href="https://standaarden.overheid.nl/bwb/">Basiswettenbestand and Juriconnect (JCI)</a>
 */
final class BwbReferences {
  /**
   * A reference.
   *
   * @param key the law's number
   */
  record Reference(
      int start,
      int end,
      String key,
      Optional<String> article,
      Optional<String> paragraph,
      Optional<String> point) {}

  private static final String NUMBER = "(BWB[RVW]\\d{7})";

  /** Of the parameters only those count that name a part; the others are dates. */
  private static final String PARAMETERS = "((?:&(?:amp;)?[a-z][a-z-]{1,20}=[\\w.:-]{0,40}){0,12})";

  private static final Pattern JCI =
      Pattern.compile("jci1\\.[0-9](?:\\.[0-9])?:[cv]:" + NUMBER + PARAMETERS);

  /** Not inside a web address, which is a page and no name. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "jci1\\.[0-9](?:\\.[0-9])?:[cv]:"
              + NUMBER
              + PARAMETERS
              + "|(?<![\\w/:=.-])"
              + NUMBER
              + "(?![\\w/-])");

  private static final Pattern PAGE =
      Pattern.compile("https?://wetten\\.overheid\\.nl/" + NUMBER + "(?:[/#?].{0,200})?");
  private static final Pattern PART =
      Pattern.compile("&(?:amp;)?(artikel|lid|onderdeel|o)=([\\w.:]{1,20})");

  private BwbReferences() {}

  /** The references printed in a text. */
  static List<Reference> printed(String text) {
    List<Reference> found = new ArrayList<>();
    for (Matcher matcher = PRINTED.matcher(text); matcher.find(); ) {
      boolean jci = matcher.group(1) != null;
      found.add(reference(matcher, matcher.group(jci ? 1 : 3), jci ? matcher.group(2) : ""));
    }
    return found;
  }

  /** What the target of a link refers to. */
  static Optional<Reference> target(String target) {
    Matcher page = PAGE.matcher(target);
    if (page.matches()) {
      return Optional.of(reference(page, page.group(1), ""));
    }
    Matcher jci = JCI.matcher(target);
    return jci.find() ? Optional.of(reference(jci, jci.group(1), jci.group(2))) : Optional.empty();
  }

  private static Reference reference(Matcher found, String key, String parameters) {
    return new Reference(
        found.start(),
        found.end(),
        key,
        part(parameters, "artikel"),
        part(parameters, "lid"),
        part(parameters, "onderdeel").or(() -> part(parameters, "o")));
  }

  private static Optional<String> part(String parameters, String name) {
    for (Matcher part = PART.matcher(parameters); part.find(); ) {
      if (part.group(1).equals(name)) {
        return Optional.of(part.group(2));
      }
    }
    return Optional.empty();
  }
}
