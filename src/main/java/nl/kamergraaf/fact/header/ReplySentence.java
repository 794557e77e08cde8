package nl.kamergraaf.fact.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.DutchDate;

/**
 * Reads the sentence that names the answerers: {@code Antwoord van Staatssecretaris De Vries
 * (Financiën – Toeslagen en Douane), mede namens de Minister van Buitenlandse Zaken (ontvangen 17
 * april 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1055.}
 */
final class ReplySentence {
  private static final Pattern RECEIVED =
      Pattern.compile("\\(?\\s*ontvangen\\b", Pattern.CASE_INSENSITIVE);

  /** As the Senate's prints of the eighties have it of an answer, too. */
  private static final Pattern SENT =
      Pattern.compile("\\(\\s*ingezonden\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SEE_ALSO = Pattern.compile("Zie ook\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMENS =
      Pattern.compile(",?\\s*(?:mede|en)\\s+namens\\b|,\\s*namens\\b");
  private static final Pattern REPLIER =
      Pattern.compile(
          "(minister-president(?:,\\s*minister\\s+van\\s+algemene\\s+zaken,?(?=\\s))?|viceminister-president|minister|staatss?ecretaris)((?-i:s(?:en)?(?!\\p{Ll})))?\\s*((?:(?!\\(|,|\\ben\\b\\s+(?:van|antwoord|"
              + "minister|staats)).)*)(?:\\(\\s*((?:[^()]|\\([^()]*\\))*)\\)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * The name before the office, as prints of before 1995 and of the Senate have it: "de heer Braks,
   * minister van Landbouw en Visserij".
   */
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?:de\\s+heer|mevrouw|mw\\.|mevr\\.|de)\\s+((?:(?:van|de|der|den|ten|ter)\\s+){0,2}\\p{Lu}[^,(]{1,40}?)\\s*,?\\s+"
              + "((?i:minister|staatss?ecretaris))\\s+(?:van|voor)\\s+(\\p{Lu}[^().]*?)(?=,?\\s*(?:[.(]|$))",
          Pattern.DOTALL);

  /** A second name behind a title in the plural: "Ministers Adema (…) en Kaag (…)". */
  private static final Pattern ANOTHER =
      Pattern.compile("\\s*(?:,|\\ben\\b)\\s*(\\p{Lu}[^(,]{1,60})\\(\\s*([^()]*)\\)");

  private static final Pattern OWN_TITLE =
      Pattern.compile("^(?:van|voor)\\s+\\p{Lu}.*", Pattern.DOTALL);
  private static final String YEAR = "vergaderjaar\\s*(\\d{4}\\s*[–/-]\\s*\\d{2,4})(?!\\d)";
  private static final String NUMBERS =
      "(\\d{1,4}(?:(?:\\s*,\\s*|\\s*en\\s*)(?:nr\\.?\\s*)?\\d{1,4}(?![\\d–-]))*)(?!\\d)";
  private static final Pattern REFERENCE =
      Pattern.compile(YEAR + ",?\\s*(?:nrs?\\.?\\s*)?" + NUMBERS);

  /** The year behind the numbers, as prints of before 2010 have it. */
  private static final Pattern OLD_REFERENCE =
      Pattern.compile("nrs?\\.?\\s*" + NUMBERS + ",?\\s*" + YEAR);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Passage passage;
  private final String text;
  private final int seeAlsoAt;
  private final int receivedAt;
  private final int namensAt;

  ReplySentence(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.seeAlsoAt = find(SEE_ALSO, 0, text.length());
    int received = find(RECEIVED, 0, seeAlsoAt);
    this.receivedAt = received < seeAlsoAt ? received : find(SENT, 0, seeAlsoAt);
    this.namensAt = find(NAMENS, 0, receivedAt);
  }

  /** Whether it announces a notice rather than an answer. */
  boolean isNotice() {
    return text.matches("(?s)(?:Nadere [Mm]|M)ededeling.*");
  }

  /** Who answered. */
  List<Replier> repliers() {
    List<Replier> repliers = new ArrayList<>();
    Matcher matcher = REPLIER.matcher(text);
    int at = 0;
    while (matcher.region(at, namensAt).find()) {
      at = matcher.end();
      addReplier(matcher.group(1), matcher, 3, repliers);
      if (matcher.group(2) != null) {
        Matcher another = ANOTHER.matcher(text);
        while (another.region(at, namensAt).lookingAt()) {
          addReplier(matcher.group(1), another, 1, repliers);
          at = another.end();
        }
      }
    }
    return repliers.isEmpty() ? namedFirst() : repliers;
  }

  private List<Replier> namedFirst() {
    return NAME_FIRST
        .matcher(text)
        .region(0, namensAt)
        .results()
        .map(
            found ->
                new Replier(
                    found.group(1).replaceAll("\\s+", " "),
                    office(found.group(2)),
                    Optional.of(found.group(3).replaceAll("\\s+", " ")),
                    Evidence.in(passage, found.start(), found.end(), "header/replier", 1)))
        .toList();
  }

  /** Adds the answerer whose name and portfolio are two groups of a match. */
  private void addReplier(String title, Matcher match, int name, List<Replier> repliers) {
    String printed = match.group(name).replaceAll("\\s+", " ").strip();
    if (!printed.isEmpty() && !OWN_TITLE.matcher(printed).matches()) {
      Optional<String> portfolio =
          Optional.ofNullable(match.group(name + 1))
              .map(words -> words.replaceAll("\\s+", " ").strip());
      int start = name == 1 ? match.start(1) : match.start();
      Evidence evidence = Evidence.in(passage, start, match.end(), "header/replier", 1);
      repliers.add(new Replier(printed, office(title), portfolio, evidence));
    }
  }

  /** On whose behalf too. */
  List<Stated<String>> onBehalfOf(Offices offices) {
    return offices.read(passage, namensAt, receivedAt, "header/on-behalf-of");
  }

  /** When parliament received it. */
  Optional<Stated<LocalDate>> received() {
    Matcher date = DutchDate.PATTERN.matcher(text).region(receivedAt, seeAlsoAt);
    return date.find()
        ? DutchDate.of(date)
            .map(
                day ->
                    new Stated<>(
                        day, Evidence.in(passage, date.start(), date.end(), "header/received", 1)))
        : Optional.empty();
  }

  /** The publications it refers to. */
  List<Stated<String>> seeAlso() {
    List<Stated<String>> ids = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(text).region(seeAlsoAt, text.length());
    Matcher old = OLD_REFERENCE.matcher(text).region(seeAlsoAt, text.length());
    if (old.find()) {
      addReferences(old, old.group(2), old.group(1), ids);
      reference.region(old.end(), text.length());
    }
    while (reference.find()) {
      addReferences(reference, reference.group(1), reference.group(2), ids);
    }
    return ids;
  }

  private void addReferences(
      Matcher match, String session, String numbers, List<Stated<String>> ids) {
    Evidence evidence = Evidence.in(passage, match.start(), match.end(), "header/see-also", 1);
    Optional<SessionYear> year = SessionYear.parse(session);
    for (Matcher number = NUMBER.matcher(numbers); year.isPresent() && number.find(); ) {
      String id = "ah-tk-" + year.get().digits() + "-" + Integer.parseInt(number.group());
      ids.add(new Stated<>(id, evidence));
    }
  }

  private int find(Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(text).region(from, to);
    return matcher.find() ? matcher.start() : to;
  }

  private static String office(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    if (lower.contains("minister-president")) {
      return "Minister-President";
    }
    return lower.startsWith("minister") ? "Minister" : "Staatssecretaris";
  }
}
