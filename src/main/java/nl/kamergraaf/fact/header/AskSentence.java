package nl.kamergraaf.fact.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.DutchDate;

/**
 * Reads the sentence that puts the questions: {@code Vragen van het lid Van Nispen (SP) aan de
 * Minister van Justitie en Veiligheid over … (ingezonden 29 maart 2024).}
 */
final class AskSentence {
  private static final Pattern ORAL = Pattern.compile("Mondelinge\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\p{L}+\\s+)?(?:vervolg|kamer)?vra(?:ag|gen)\\s+(?:van\\b|(?=(?:(?:het|de)\\s+)?(?:lid|leden)\\s))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO =
      Pattern.compile(
          "\\baan\\s*(?:(?:de|het|den)\\s*)?(?=(?:vice-?)?min\\p{Ll}{0,3}ster|staatss?ecretaris|regering|kabinet)"
              // the title left out before one that is not
              + "|\\baan de (?=\\p{Lu}\\p{Ll}+[^(]{3,120}?\\b(?:minister|staatssecretaris)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:(?:\\b|(?<=\\p{Ll}))over(?=\\s|[«‘“\"'])|\\bover|\\bove(?=\\s)|\\b[Ii]nzake[:,]?|\\bin"
              + " verband met|\\bover:|\\bbetreffende:?|\\bnaar aanleiding"
              + " van)(?:\\s+|(?=[«‘“\"'])|(?=het\\b|de\\b|een\\b))");
  private static final Pattern SUBMITTED =
      Pattern.compile("\\(?\\s*\\bingezonden\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern CASE_NUMBER = Pattern.compile("\\b20\\d{2}Z\\d{5}\\b");

  private final Passage passage;
  private final String text;
  private final int namesAt;
  private final int toAt;
  private final int officesAt;
  private final int aboutAt;
  private final int subjectAt;
  private final int submittedAt;

  AskSentence(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.submittedAt = lastSubmitted();
    Matcher opening = OPENING.matcher(text);
    this.namesAt = opening.lookingAt() ? opening.end() : 0;
    Matcher to = TO.matcher(text).region(namesAt, submittedAt);
    boolean hasTo = to.find();
    this.toAt = hasTo ? to.start() : submittedAt;
    this.officesAt = hasTo ? to.end() : submittedAt;
    Matcher about = ABOUT.matcher(text).region(hasTo ? officesAt : namesAt, submittedAt);
    boolean hasAbout = about.find();
    this.aboutAt = hasAbout ? about.start() : submittedAt;
    this.subjectAt = hasAbout ? about.end() : submittedAt;
  }

  boolean isOral() {
    return ORAL.matcher(text).lookingAt();
  }

  List<Asker> askers() {
    return Askers.read(passage, namesAt, Math.min(toAt, aboutAt));
  }

  List<Stated<String>> addressees(Offices offices) {
    return offices.read(passage, Math.min(officesAt, aboutAt), aboutAt, "header/addressee");
  }

  /** What the questions are about, up to the date. */
  Optional<Passage> subject() {
    int end = submittedAt;
    while (end > subjectAt && " .,\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > subjectAt
        ? Optional.of(passage.part(Place.of(Place.Part.SUBJECT), subjectAt, end))
        : Optional.empty();
  }

  Optional<Stated<LocalDate>> submitted() {
    Matcher date = DutchDate.PATTERN.matcher(text).region(submittedAt, text.length());
    return date.find()
        ? DutchDate.of(date)
            .map(
                day ->
                    new Stated<>(
                        day, Evidence.in(passage, date.start(), date.end(), "header/submitted", 1)))
        : Optional.empty();
  }

  /** The number of the questions where it stands beside the day: {@code nr. 2018Z07890}. */
  Optional<Stated<String>> caseNumber() {
    Matcher number = CASE_NUMBER.matcher(text).region(submittedAt, text.length());
    return number.find()
        ? Optional.of(
            new Stated<>(
                number.group(),
                Evidence.in(passage, number.start(), number.end(), "header/case-number", 1)))
        : Optional.empty();
  }

  private int lastSubmitted() {
    int last = text.length();
    for (Matcher matcher = SUBMITTED.matcher(text); matcher.find(); ) {
      last = matcher.start();
    }
    return last;
  }
}
