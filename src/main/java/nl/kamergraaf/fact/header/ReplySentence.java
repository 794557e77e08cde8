package nl.kamergraaf.fact.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.DutchDate;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.Stated;

/**
 * Reads the sentence that names the answerers: {@code Antwoord van Staatssecretaris De Vries
 * (Financiën – Toeslagen en Douane), mede namens de Minister van Buitenlandse Zaken (ontvangen 17
 * april 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1055.}
 */
final class ReplySentence {
  private static final Pattern RECEIVED =
      Pattern.compile("\\(?\\s*ontvangen\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEE_ALSO = Pattern.compile("Zie ook\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMENS =
      Pattern.compile(",?\\s*(?:mede|en)\\s+namens\\b|,\\s*namens\\b");
  private static final Pattern REPLIER =
      Pattern.compile(
          "(minister-president|viceminister-president|minister|staatss?ecretaris)\\s*((?:(?!\\(|,|\\ben\\b\\s+(?:van|antwoord|"
              + "minister|staats)).)*)(?:\\(\\s*((?:[^()]|\\([^()]*\\))*)\\)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern OWN_TITLE =
      Pattern.compile("^(?:van|voor)\\s+\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile(
          "vergaderjaar\\s*(\\d{4}\\s*[–/-]\\s*\\d{2,4}),?\\s*(?:nrs?\\.?\\s*)?(\\d{1,4}(?:(?:\\s*,\\s*|\\s*en\\s*)\\d{1,4}(?![\\d–-]))*)");
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
    this.receivedAt = find(RECEIVED, 0, seeAlsoAt);
    this.namensAt = find(NAMENS, 0, receivedAt);
  }

  /** Whether it announces a notice rather than an answer. */
  boolean isNotice() {
    return text.matches("(?s)(?:Nadere )?Mededeling.*");
  }

  /** Who answered. */
  List<Replier> repliers() {
    List<Replier> repliers = new ArrayList<>();
    for (Matcher matcher = REPLIER.matcher(text).region(0, namensAt); matcher.find(); ) {
      String name = matcher.group(2).replaceAll("\\s+", " ").strip();
      if (!name.isEmpty() && !OWN_TITLE.matcher(name).matches()) {
        Optional<String> portfolio =
            Optional.ofNullable(matcher.group(3))
                .map(words -> words.replaceAll("\\s+", " ").strip());
        Evidence evidence =
            Evidence.in(passage, matcher.start(), matcher.end(), "header/replier", 1);
        repliers.add(new Replier(name, office(matcher.group(1)), portfolio, evidence));
      }
    }
    return repliers;
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
    for (Matcher reference = REFERENCE.matcher(text).region(seeAlsoAt, text.length());
        reference.find(); ) {
      Evidence evidence =
          Evidence.in(passage, reference.start(), reference.end(), "header/see-also", 1);
      Matcher number = NUMBER.matcher(reference.group(2));
      SessionYear.parse(reference.group(1))
          .ifPresent(
              year -> {
                while (number.find()) {
                  ids.add(
                      new Stated<>(
                          "ah-tk-" + year.digits() + "-" + Integer.parseInt(number.group()),
                          evidence));
                }
              });
    }
    return ids;
  }

  private int find(Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(text).region(from, to);
    return matcher.find() ? matcher.start() : to;
  }

  private static String office(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    if (lower.endsWith("president")) {
      return "Minister-President";
    }
    return lower.startsWith("minister") ? "Minister" : "Staatssecretaris";
  }
}
