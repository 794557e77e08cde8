package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release that the next can be built upon: whole, and made by the same program.
 *
 * @param release the release
 * @param graphs what each of its graphs states
 * @param day the last day that its documents cover
 * @param age how many releases before it were built upon one another
 */
record Predecessor(Release release, GraphGroups graphs, LocalDate day, int age) {
  /** What is changed in place grows by what is no longer used: at times all is made anew. */
  private static final int MOST_AGE = 50;

  private static final String FILE = "program.txt";
  private static final String STATISTICS = "statistics.tsv";

  /**
   * The release as one to build upon.
   *
   * @param program names the program that builds the next, and whatever else its form depends on
   * @throws Doubt if it is none
   */
  static Predecessor of(Release release, String program) throws IOException {
    Path file = history(release).resolve(FILE);
    List<String> built = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
    if (built.size() != 3 || !built.getFirst().equals(program)) {
      throw new Doubt("the release before it was built by another program");
    }
    Predecessor found =
        new Predecessor(
            release,
            GraphGroups.read(history(release)),
            LocalDate.parse(built.get(1)),
            Integer.parseInt(built.getLast()));
    if (found.age() >= MOST_AGE) {
      throw new Doubt(MOST_AGE + " releases were built upon one another");
    }
    List<String> faults = Verification.faults(release);
    if (!faults.isEmpty()) {
      throw new Doubt("the release before it is not whole: " + faults.getFirst());
    }
    return found;
  }

  private static Path history(Release release) {
    return release.folder().resolve(History.FOLDER);
  }

  /** What its statements were counted to. */
  Path statistics() {
    return statistics(release.folder());
  }

  /** Where a release says what its statements were counted to. */
  static Path statistics(Path release) {
    return release.resolve(History.FOLDER).resolve(STATISTICS);
  }

  /**
   * Notes in the folder of a release what the next must know to be built upon it.
   *
   * @param upon what it was built upon itself
   */
  static void note(Path release, String program, LocalDate day, Optional<Predecessor> upon)
      throws IOException {
    int age = upon.map(before -> before.age() + 1).orElse(0);
    Files.write(
        release.resolve(History.FOLDER).resolve(FILE),
        List.of(program, day.toString(), String.valueOf(age)),
        UTF_8);
  }
}
