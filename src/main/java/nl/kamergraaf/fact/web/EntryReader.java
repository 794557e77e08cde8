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
  /** A title or publisher of more words is a sentence. */
  private static final int MOST_TITLE_WORDS = 45;

  /** A longer one is an explanation. */
  private static final int LONGEST = 4000;

  private static final int MOST_PUBLISHER_WORDS = 8;

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

  private static final Pattern AUTHOR =
      Pattern.compile(".*\\bet al\\b.*|^\\p{Lu}\\p{L}+, \\p{Lu}\\..*");

  private final Vocabulary vocabulary;

  EntryReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the entry describes; empty where it explains or cites something else. */
  Optional<Source> read(Entry entry) {
    if (entry.end() - entry.start() > LONGEST) {
      return Optional.empty();
    }
    String text = strip(entry.beforeAddress());
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
    String before = strip(note.substring(from, title.start()));
    int end =
        entry.address().map(WebAddress::start).filter(a -> a >= title.end()).orElse(entry.end());
    String behind = strip(note.substring(Math.min(title.end(), end), end));
    if (titleStartsIn(before)) {
      return Optional.empty();
    }
    List<PrintedDate> dates = PrintedDate.in(before + " ¶ " + behind);
    String publisher = publisher(before);
    if (publisher.isEmpty() && isName(undated(behind))) {
      publisher = publisher(behind);
    }
    boolean described = entry.address().isPresent() || (!dates.isEmpty() && !publisher.isEmpty());
    if (!described || (!publisher.isEmpty() && !isName(publisher) && entry.address().isEmpty())) {
      return Optional.empty();
    }
    String name = isName(publisher) ? publisher : "";
    return Optional.of(source(entry, name, date(dates), title.text(), "quoted", 0.95));
  }

  /** Whether words behind the date, in front of the quoted ones, begin the title: "X: «Y»". */
  private boolean titleStartsIn(String before) {
    List<PrintedDate> dates = PrintedDate.in(before);
    return !dates.isEmpty() && words(strip(before.substring(dates.getLast().end()))) > 1;
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
    String before = strip(text.substring(0, date.start()));
    String behind = strip(SITE.matcher(text.substring(date.end())).replaceFirst(""));
    if (behind.isEmpty() && before.contains(", ")) {
      int comma = before.indexOf(", ");
      behind = before.substring(comma + 2);
      before = before.substring(0, comma);
    }
    return isName(before) && words(behind) <= MOST_TITLE_WORDS && isTitleOrEmpty(behind)
        ? Optional.of(source(entry, before, date(dates), once(behind), "dated", 0.9))
        : Optional.empty();
  }

  private Optional<Source> parenthesised(
      Entry entry, String title, String imprint, List<PrintedDate> dates) {
    String publisher = undated(imprint);
    return isTitle(title) && isName(publisher)
        ? Optional.of(source(entry, publisher, date(dates), title, "imprint", 0.9))
        : Optional.empty();
  }

  private Optional<Source> addressed(Entry entry, String text) {
    if (entry.address().isEmpty()) {
      return Optional.empty();
    }
    String title = lastSentence(text).replaceFirst("\\s(?:op|via|zie)[:,]?$", "");
    int comma = title.indexOf(", ");
    String publisher = comma > 0 ? title.substring(0, comma) : "";
    boolean named =
        isName(publisher) && words(publisher) <= 4 && isTitle(title.substring(comma + 2));
    if (named) {
      return Optional.of(
          source(entry, publisher, Optional.empty(), title.substring(comma + 2), "addressed", 0.8));
    }
    return Optional.of(
        source(entry, "", Optional.empty(), isTitle(title) ? title : "", "addressed", 0.8));
  }

  /** "Title (site.nl)". */
  private Optional<Source> onSite(Entry entry, String text) {
    Matcher site = SITE.matcher(text);
    if (!site.find()) {
      return Optional.empty();
    }
    String title = strip(text.substring(0, site.start()));
    return isTitle(title)
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
        present(publisher(publisher)),
        date,
        present(strip(title)),
        entry.address().map(WebAddress::url),
        start,
        entry.end(),
        "source/" + rule,
        confidence);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  /** The publisher's name without date, lead-in and "website"; no author's name. */
  private String publisher(String text) {
    String name = undated(text);
    int space = name.lastIndexOf(' ');
    if (space > 0
        && vocabulary.means(name.substring(space + 1).toLowerCase(Locale.ROOT), "publisher-tail")) {
      name = name.substring(0, space);
    }
    return AUTHOR.matcher(name).matches() ? "" : name;
  }

  private String undated(String text) {
    String name = text;
    for (PrintedDate date : PrintedDate.in(text).reversed()) {
      name = name.substring(0, date.start()) + name.substring(date.end());
    }
    return strip(name.replaceAll("\\((?:(?:19|20)\\d\\d)?\\)", ""));
  }

  private static Optional<LocalDate> firstDate(String text) {
    return date(PrintedDate.in(text));
  }

  private static Optional<LocalDate> date(List<PrintedDate> dates) {
    return dates.stream().map(PrintedDate::date).flatMap(Optional::stream).findFirst();
  }

  /** Takes punctuation off both ends, and what leads in: "Zie ook:". */
  private String strip(String text) {
    String stripped = text.replaceAll("^[\\s.,;:)\\]]+|[\\s,;:(\\[]+$", "");
    int space = stripped.indexOf(' ');
    String first = space < 0 ? stripped : stripped.substring(0, space);
    boolean leadsIn =
        vocabulary.means(first.replaceAll("[:,]$", "").toLowerCase(Locale.ROOT), "lead-in");
    if (leadsIn) {
      return space < 0 ? "" : strip(stripped.substring(space + 1));
    }
    return stripped.endsWith(".") && !stripped.endsWith("al.")
        ? stripped.substring(0, stripped.length() - 1)
        : stripped;
  }

  private boolean isName(String text) {
    return !text.isBlank()
        && words(text) <= MOST_PUBLISHER_WORDS
        && (!text.contains(". ") || AUTHOR.matcher(text).matches())
        && !explains(text);
  }

  private boolean isTitleOrEmpty(String text) {
    return text.isEmpty() || isTitle(text);
  }

  private boolean isTitle(String text) {
    return text.length() > 3
        && words(text) <= MOST_TITLE_WORDS
        && Character.isLetterOrDigit(text.charAt(0))
        && !Character.isLowerCase(text.charAt(0));
  }

  private boolean explains(String text) {
    String first = text.split("[\\s,:]", 2)[0].toLowerCase(Locale.ROOT);
    return vocabulary.means(first, "no-publisher") && !text.startsWith("Het ");
  }

  /** "Title, Title", as a link prints it, once. */
  private static String once(String title) {
    int middle = title.length() / 2;
    int comma = title.indexOf(", ", Math.max(0, middle - 2));
    return comma > 0 && title.substring(0, comma).equals(title.substring(comma + 2))
        ? title.substring(0, comma)
        : title;
  }

  private static String lastSentence(String text) {
    int end =
        Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf(": ")));
    return end < 0 || text.length() - end < 12 ? text : text.substring(end + 2);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
