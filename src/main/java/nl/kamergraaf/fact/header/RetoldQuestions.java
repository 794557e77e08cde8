package nl.kamergraaf.fact.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.DutchDate;

/**
 * Reads who asked, whom and about what where a notice without the sentence of the questions tells
 * it: {@code Op 6 november jl. hebben de leden Jansen en De Boer (beiden SP) schriftelijke vragen
 * gesteld aan de minister van Financiën over de dijk.}
 */
final class RetoldQuestions {
  private static final String MEMBERS =
      "(?<names>(?:de (?:Kamer)?leden|het (?:Kamer)?lid)\\s[^.;]{3,240}?)";
  private static final String WRITTEN =
      "(?:(?:schriftelijke|nadere|aanvullende|nieuwe)\\s+)*(?:Kamer)?vragen";

  /** The forms, with the groups names, offices, subject and day. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?:\\b[Oo]p (?<day>\\d{1,2} \\p{L}{3,9}(?: \\d{4}| jl\\.?)?),? )?(?:hebben|heeft) "
                  + MEMBERS
                  + "\\s+"
                  + WRITTEN
                  + "\\s+gesteld(?:\\s+aan\\s+(?<offices>[^.]{5,300}?))?\\s+(?:over|inzake|betreffende)\\s+(?<subject>[^.]{3,400}?)\\.(?:\\s|$)"),
          Pattern.compile(
              WRITTEN
                  + "\\s+van\\s+"
                  + MEMBERS
                  + "(?:\\s+aan\\s+(?<offices>(?:de |het"
                  + " )?(?:[Mm]inist|[Ss]taats)[^.]{5,300}?))?\\s+(?:over|inzake|betreffende)\\s+(?<subject>[^.]{3,400}?),?\\s*\\((?:[^()]{0,40}[Ii]ngezonden"
                  + " (?:op )?(?<day>[^()]{5,30})|[^()]{0,40}20\\d{2}Z\\d{5}[^()]{0,20})\\)"));

  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}{3})\\p{L}*");

  private final Passage passage;
  private final MatchResult found;

  private RetoldQuestions(Passage passage, MatchResult found) {
    this.passage = passage;
    this.found = found;
  }

  /** What the first of these passages tells that tells it. */
  static Optional<RetoldQuestions> in(Stream<Passage> passages) {
    return passages
        .flatMap(
            passage ->
                FORMS.stream()
                    .map(form -> form.matcher(passage.text()))
                    .filter(Matcher::find)
                    .map(match -> new RetoldQuestions(passage, match.toMatchResult())))
        .findFirst();
  }

  List<Asker> askers() {
    return Askers.read(passage, found.start("names"), found.end("names"));
  }

  List<Stated<String>> addressees(Offices offices) {
    return found.start("offices") < 0
        ? List.of()
        : offices.read(
            passage, found.start("offices"), found.end("offices"), "header/addressee-retold");
  }

  Passage subject() {
    return passage.part(Place.of(Place.Part.SUBJECT), found.start("subject"), found.end("subject"));
  }

  /** The day; where it has no year, the last such day before the notice was received. */
  Optional<Stated<LocalDate>> submitted(Optional<LocalDate> received) {
    String day = found.group("day");
    if (day == null) {
      return Optional.empty();
    }
    Matcher whole = DutchDate.PATTERN.matcher(day);
    Optional<LocalDate> date =
        whole.find() ? DutchDate.of(whole) : received.flatMap(last -> before(last, day));
    Evidence evidence =
        Evidence.in(passage, found.start("day"), found.end("day"), "header/submitted-retold", 0.9);
    return date.map(value -> new Stated<>(value, evidence));
  }

  private static Optional<LocalDate> before(LocalDate last, String day) {
    Matcher words = DAY.matcher(day);
    List<String> starts = DutchDate.MONTHS.stream().map(month -> month.substring(0, 3)).toList();
    int month = words.find() ? starts.indexOf(words.group(2)) + 1 : 0;
    return month == 0
        ? Optional.empty()
        : DutchDate.day(last.getYear(), month, Integer.parseInt(words.group(1)))
            .map(same -> same.isAfter(last) ? same.minusYears(1) : same);
  }
}
