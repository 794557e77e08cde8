package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.register.generator.Table.Row;

/** The cases of written questions: the subject lines tell which names are in use. */
final class Cases {
  private final List<Row> cases;

  Cases(Path reference) {
    cases =
        Table.reference(reference, "tk_written_questions_2007-2024.tsv.gz").rows().stream()
            .filter(row -> !row.get("onderwerp").isEmpty())
            .sorted(
                Comparator.comparing((Row row) -> row.get("gestart_op"))
                    .thenComparing(row -> row.get("nummer")))
            .toList();
  }

  /** The first case whose subject has one of these names as a word of its own, spelt just so. */
  Optional<Row> naming(List<String> names) {
    return cases.stream()
        .filter(row -> names.stream().anyMatch(name -> isNamed(row.get("onderwerp"), name)))
        .findFirst();
  }

  private static boolean isNamed(String subject, String name) {
    for (int at = subject.indexOf(name); at >= 0; at = subject.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !isWordPart(subject.charAt(at - 1));
      boolean ends = end == subject.length() || !isWordPart(subject.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }
}
