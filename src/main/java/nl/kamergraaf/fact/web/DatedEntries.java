package nl.kamergraaf.fact.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads entries with a day or a year and a title without quotation marks.
 *
 * <pre>
 * Publisher, 1 maart 2024, Title (https://…)     Title (KPMG, 20 oktober 2023)
 * Title - Publisher, 1 maart 2024                Title, Publisher, 1 maart 2024
 * PBL (2021), Title                              Jansen, P. (2021, 3 mei). Title. Journal
 * </pre>
 */
final class DatedEntries {
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("^(.{3,300}?)\\s*\\(([^()]{2,60}?),?\\s*\\)\\s*\\.?$");

  /** A year in parentheses behind whoever wrote or published it, then the title. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(.{2,120}?)[.,]?\\s?(?:\\(((?:19|20)\\d\\d)[a-z]?(?:,\\s[^()]{3,20})?\\)|(?<=\\.)\\s?((?:19|20)\\d\\d)(?=\\.))"
              + "[.,:]?\\s(\\p{Lu}.*)$",
          Pattern.DOTALL);

  /** A name of several words, each with a capital: "World Economic Forum". */
  private static final Pattern BODY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}&’'-]*(?:\\s(?:van|de|het|der|voor|of|for|the|and|en|on))*(?:\\s\\p{Lu}[\\p{L}&’'-]*(?:\\s(?:van|de|het|der|voor|of|for|the|and|en|on))*)+");

  /** "Rapport Title, Publisher, maart 2025". */
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:Rapport|Onderzoeksrapport|Eindrapport)\\s(\\p{Lu}[^,]{5,200}),\\s([^,]{2,60})");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!]\\s(?=\\p{Lu})");

  /** "Trouw van 3 mei". */
  private static final Pattern OF_DAY = Pattern.compile("(?<=\\p{L})\\s(?:van|d\\.d)$");

  /** "webeditie Trouw". */
  private static final Pattern EDITION =
      Pattern.compile("^(?:webeditie|website|internetsite)\\s(?:van\\s)?");

  private static final Pattern DASH = Pattern.compile("\\s[-–|]\\s(?=[^-–|]*$)");
  private static final int MOST_WORDS_OF_SITE = 4;

  /** Of a title in small letters behind a colon: "Trouw, 3 mei 2003: dijk is lek". */
  private static final int FEWEST_WORDS = 3;

  private final Wording wording;
  private final Publishers publishers;

  DatedEntries(Wording wording, Publishers publishers) {
    this.wording = wording;
    this.publishers = publishers;
  }

  /** Publisher or authors, year, title, as in a list of references. */
  Optional<Description> referenced(Entry entry, String text) {
    Matcher reference = REFERENCE.matcher(text);
    if (!reference.matches()) {
      return Optional.empty();
    }
    String by = Wording.strip(reference.group(1));
    String title = firstSentence(reference.group(4));
    boolean described =
        entry.address().isPresent()
            || publishers.isOne(by)
            || Wording.isAuthor(by + ".")
            || BODY.matcher(by).matches();
    boolean leadsOn = !wording.withoutLead(title).equals(Wording.strip(title));
    return described && !leadsOn && wording.isName(by) && Wording.isTitle(title)
        ? Optional.of(
            new Description(by, Description.day(PrintedDate.in(text)), title, "reference", 0.8))
        : Optional.empty();
  }

  private static String firstSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    return end.find() && end.start() > 8 ? text.substring(0, end.start()) : text;
  }

  /** Publisher, date and title in the orders of news. */
  Optional<Description> read(Entry entry, String text) {
    List<PrintedDate> dates = PrintedDate.in(text);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Matcher parenthesis = IN_PARENTHESES.matcher(text);
    if (parenthesis.matches() && !PrintedDate.in(parenthesis.group(2)).isEmpty()) {
      return parenthesised(parenthesis.group(1), parenthesis.group(2), dates);
    }
    PrintedDate date = dates.getFirst();
    String before = OF_DAY.matcher(Wording.strip(text.substring(0, date.start()))).replaceFirst("");
    String behind = Wording.strip(NamedEntries.withoutSite(text.substring(date.end())));
    if (text.startsWith(":", date.end())
        && publishers.isOne(before)
        && Wording.words(behind) >= FEWEST_WORDS) {
      return Optional.of(new Description(before, Description.day(dates), behind, "dated", 0.85));
    }
    return behind.isEmpty()
        ? titleBefore(before, entry.address().isPresent(), dates)
        : described(before, behind, dates);
  }

  /** What stands before the date alone: "Publisher, Title", "Title, Publisher", "Title - Site". */
  private Optional<Description> titleBefore(
      String before, boolean addressed, List<PrintedDate> dates) {
    Matcher dash = DASH.matcher(before);
    if (dash.find() && Wording.words(before.substring(dash.end())) <= MOST_WORDS_OF_SITE) {
      return described(before.substring(dash.end()), before.substring(0, dash.start()), dates);
    }
    Matcher report = REPORT.matcher(before);
    if (report.matches()) {
      return described(report.group(2), report.group(1), dates);
    }
    int comma = before.indexOf(", ");
    int last = before.lastIndexOf(", ");
    String site = last > 0 ? EDITION.matcher(before.substring(last + 2)).replaceFirst("") : "";
    if (last > 0 && publishers.isOne(site)) {
      return described(site, before.substring(0, last), dates);
    }
    if (comma > 0) {
      return described(before.substring(0, comma), before.substring(comma + 2), dates);
    }
    return addressed && !publishers.isOne(before) && Wording.isSentenceLike(before)
        ? described("", before, dates)
        : described(before, "", dates);
  }

  private Optional<Description> described(String publisher, String title, List<PrintedDate> dates) {
    return (publisher.isEmpty() || wording.isName(publisher))
            && Wording.words(title) <= Wording.MOST_TITLE_WORDS
            && Wording.isTitleOrEmpty(title)
        ? Optional.of(
            new Description(publisher, Description.day(dates), Wording.once(title), "dated", 0.9))
        : Optional.empty();
  }

  private Optional<Description> parenthesised(
      String title, String imprint, List<PrintedDate> dates) {
    String publisher = wording.undated(imprint);
    return Wording.isTitle(title) && wording.isName(publisher)
        ? Optional.of(new Description(publisher, Description.day(dates), title, "imprint", 0.9))
        : Optional.empty();
  }
}
