package nl.kamergraaf.evaluate.metadata;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Metadata;

/** What the archive's conversion read in each note: by the note's place among all, then by name. */
final class NoteEntries {
  private static final Pattern NAME =
      Pattern.compile("(vragen|antwoorden)/noot/(\\d+)/([\\p{L}-]+)");

  private final Map<Integer, Map<String, String>> ofQuestions = new HashMap<>();
  private final Map<Integer, Map<String, String>> ofAnswers = new HashMap<>();

  private final int countOfQuestions;

  NoteEntries(Metadata metadata) {
    countOfQuestions =
        metadata.values("vragen/noten").stream().findFirst().map(Integer::parseInt).orElse(0);
    for (Metadata.Entry entry : metadata.entries()) {
      Matcher name = NAME.matcher(entry.name());
      if (name.matches()) {
        (name.group(1).equals("vragen") ? ofQuestions : ofAnswers)
            .computeIfAbsent(Integer.valueOf(name.group(2)), n -> new LinkedHashMap<>())
            .put(name.group(3), entry.value());
      }
    }
  }

  /** How many notes stand below the questions. */
  int countOfQuestions() {
    return countOfQuestions;
  }

  /**
   * The notes of the questions, or of the answers, by ordinal from 1; those without any are not in
   * it.
   */
  Map<Integer, Map<String, String>> of(boolean isOfQuestions) {
    return isOfQuestions ? ofQuestions : ofAnswers;
  }
}
