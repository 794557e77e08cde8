package nl.kamergraaf.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says of the publication in it. */
final class FileName {
  private static final Pattern ID =
      Pattern.compile(
          "((?:ah|kv)-[te]k-(?:\\d{8}-\\d{1,4}|\\d{4}Z\\d{5}|2\\d{9}))(?:\\.[A-Za-z]{2,5})?");

  private FileName() {}

  /**
   * The publication's id, where the name is that and nothing else: {@code ah-tk-20162017-966.txt}.
   */
  static Optional<String> id(String baseName) {
    Matcher name = ID.matcher(baseName);
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
