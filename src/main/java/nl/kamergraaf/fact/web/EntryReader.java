package nl.kamergraaf.fact.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Vocabulary;

/**
 * Reads the description of one source: publisher, date, title and address in their usual orders.
 *
 * <pre>
 * NOS, 1 maart 2024, «Title», https://…          Publisher, 1 maart 2024, Title (https://…)
 * Dagblad, «Title», 5 oktober 2024, dagblad.nl/… Title | Rapport | Rijksoverheid.nl
 * Title (KPMG, 20 oktober 2023)                  Title (volkskrant.nl)
 * Title op https://…                             PBL, Title 2023
 * </pre>
 */
final class EntryReader {

  /** A longer one is an explanation. */
  private static final int LONGEST = 4000;

  private static final Pattern SITE =
      Pattern.compile(
          "\\(((?:[\\w-]{1,40}\\.){1,3}[a-z]{2,10})\\)\\s*\\.?\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_PARENTHESES =
      Pattern.compile("^(.{3,300}?)\\s*\\(([^()]{2,60}?),?\\s*\\)\\s*\\.?$");

  private static final Pattern PIPE = Pattern.compile(" \\| ");

  private static final Pattern LAW_PAGE =
      Pattern.compile(
          "^(wetten\\.nl|wetten\\.overheid\\.nl) [–-] \\w+ [–-] (.+?)(?: [–-] BWB\\w+)?\\s*(?:\\(.*)?$");

  private static final Pattern NAMED_REPORT =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}&]{0,3}\\p{Lu}[\\p{L}&]{0,6}),?\\s(\\p{Lu}[^.;()]{5,120}?(?:19|20)\\d\\d)(?:\\s\\(\\d{4}\\))?(?:\\.(?:\\s|$)|$)");

  private final Vocabulary vocabulary;
  private final Wording wording;

  EntryReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.wording = new Wording(vocabulary);
  }

  /** What the entry describes; empty where it explains or cites something else. */
  Optional<Source> read(Entry entry) {
    if (entry.end() - entry.start() > LONGEST) {
      return Optional.empty();
    }
    String text = wording.strip(entry.beforeAddress());
    if (isOfficial(text)) {
      return entry.address().map(a -> source(entry, "", Optional.empty(), "", "address", 0.6));
    }
    return lawPage(entry, text)
        .or(() -> piped(entry, text))
        .or(() -> quoted(entry))
        .or(() -> dated(entry, text))
        .or(() -> addressed(entry, text))
        .or(() -> onSite(entry, text))
        .or(() -> report(entry, text));
  }

  private boolean isOfficial(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return vocabulary.words("official").stream().anyMatch(folded::contains);
  }

  private Optional<Source> lawPage(Entry entry, String text) {
    Matcher page = LAW_PAGE.matcher(text);
    return page.matches()
        ? Optional.of(
            source(entry, page.group(1), Optional.empty(), page.group(2), "law-page", 0.8))
        : Optional.empty();
  }

  /** "Title | Section | Site", the title that a browser shows. */
  private Optional<Source> piped(Entry entry, String text) {
    if (entry.quotation().isPresent() || !text.contains(" | ")) {
      return Optional.empty();
    }
    String[] parts = PIPE.split(text, -1);
    String publisher = SITE.matcher(parts[parts.length - 1]).replaceFirst("");
    return Optional.of(source(entry, publisher, firstDate(publisher), parts[0], "piped", 0.9));
  }

  private Optional<Source> quoted(Entry entry) {
    if (entry.quotation().isEmpty()) {
      return Optional.empty();
    }
    Quotation title = entry.quotation().get();
    String note = entry.note();
    int from = Math.min(entry.start(), title.start());
    String before = wording.strip(note.substring(from, title.start()));
    int end =
        entry.address().map(WebAddress::start).filter(a -> a >= title.end()).orElse(entry.end());
    String behind = wording.strip(note.substring(Math.min(title.end(), end), end));
    if (titleStartsIn(before)) {
      return Optional.empty();
    }
    List<PrintedDate> dates = PrintedDate.in(before + " ¶ " + behind);
    String publisher = wording.publisher(before);
    if (publisher.isEmpty() && wording.isName(wording.undated(behind))) {
      publisher = wording.publisher(behind);
    }
    boolean described = entry.address().isPresent() || (!dates.isEmpty() && !publisher.isEmpty());
    if (!described
        || (!publisher.isEmpty() && !wording.isName(publisher) && entry.address().isEmpty())) {
      return Optional.empty();
    }
    String name = wording.isName(publisher) ? publisher : "";
    return Optional.of(source(entry, name, date(dates), title.text(), "quoted", 0.95));
  }

  /** Whether words behind the date, in front of the quoted ones, begin the title: "X: «Y»". */
  private boolean titleStartsIn(String before) {
    List<PrintedDate> dates = PrintedDate.in(before);
    return !dates.isEmpty()
        && Wording.words(wording.strip(before.substring(dates.getLast().end()))) > 1;
  }

  private Optional<Source> dated(Entry entry, String text) {
    List<PrintedDate> dates = PrintedDate.in(text);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Matcher parenthesis = IN_PARENTHESES.matcher(text);
    if (parenthesis.matches() && !PrintedDate.in(parenthesis.group(2)).isEmpty()) {
      return parenthesised(entry, parenthesis.group(1), parenthesis.group(2), dates);
    }
    PrintedDate date = dates.getFirst();
    String before = wording.strip(text.substring(0, date.start()));
    String behind = wording.strip(SITE.matcher(text.substring(date.end())).replaceFirst(""));
    if (behind.isEmpty() && before.contains(", ")) {
      int comma = before.indexOf(", ");
      behind = before.substring(comma + 2);
      before = before.substring(0, comma);
    }
    return wording.isName(before)
            && Wording.words(behind) <= Wording.MOST_TITLE_WORDS
            && Wording.isTitleOrEmpty(behind)
        ? Optional.of(source(entry, before, date(dates), Wording.once(behind), "dated", 0.9))
        : Optional.empty();
  }

  private Optional<Source> parenthesised(
      Entry entry, String title, String imprint, List<PrintedDate> dates) {
    String publisher = wording.undated(imprint);
    return Wording.isTitle(title) && wording.isName(publisher)
        ? Optional.of(source(entry, publisher, date(dates), title, "imprint", 0.9))
        : Optional.empty();
  }

  private Optional<Source> addressed(Entry entry, String text) {
    if (entry.address().isEmpty()) {
      return Optional.empty();
    }
    String title = Wording.lastSentence(text).replaceFirst("\\s(?:op|via|zie)[:,]?$", "");
    int comma = title.indexOf(", ");
    String publisher = comma > 0 ? title.substring(0, comma) : "";
    boolean named =
        wording.isName(publisher)
            && Wording.words(publisher) <= 4
            && Wording.isTitle(title.substring(comma + 2));
    if (named) {
      return Optional.of(
          source(entry, publisher, Optional.empty(), title.substring(comma + 2), "addressed", 0.8));
    }
    return Optional.of(
        source(entry, "", Optional.empty(), Wording.isTitle(title) ? title : "", "addressed", 0.8));
  }

  /** "Title (site.nl)". */
  private Optional<Source> onSite(Entry entry, String text) {
    Matcher site = SITE.matcher(text);
    if (!site.find()) {
      return Optional.empty();
    }
    String title = wording.strip(text.substring(0, site.start()));
    return Wording.isTitle(title)
        ? Optional.of(source(entry, site.group(1), Optional.empty(), title, "site", 0.9))
        : Optional.empty();
  }

  /** "UNEP Emissions Gap Report 2024". */
  private Optional<Source> report(Entry entry, String text) {
    Matcher report = NAMED_REPORT.matcher(text);
    return report.find()
        ? Optional.of(
            source(entry, report.group(1), Optional.empty(), report.group(2), "report", 0.7))
        : Optional.empty();
  }

  private Source source(
      Entry entry,
      String publisher,
      Optional<LocalDate> date,
      String title,
      String rule,
      double confidence) {
    int start = entry.start();
    while (start < entry.end() - 1 && " \u00a0.,;:)".indexOf(entry.note().charAt(start)) >= 0) {
      start++;
    }
    return new Source(
        present(wording.publisher(publisher)),
        date,
        present(wording.strip(title)),
        entry.address().map(WebAddress::url),
        start,
        entry.end(),
        "source/" + rule,
        confidence);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  private static Optional<LocalDate> firstDate(String text) {
    return date(PrintedDate.in(text));
  }

  private static Optional<LocalDate> date(List<PrintedDate> dates) {
    return dates.stream().map(PrintedDate::date).flatMap(Optional::stream).findFirst();
  }
}
