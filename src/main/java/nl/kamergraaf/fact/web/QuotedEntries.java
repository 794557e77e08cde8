package nl.kamergraaf.fact.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads entries whose title stands between quotation marks.
 *
 * <pre>
 * NOS, 1 maart 2024, «Title», https://…       Dagblad, «Title», 5 oktober 2024
 * «Title» – Dagblad, 5 oktober 2024           CBS, «Title», 2021
 * </pre>
 */
final class QuotedEntries implements EntryRule {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** "in Het Parool" behind the title names the publisher. */
  private static final Pattern PREPOSITION =
      Pattern.compile("^(?:in|van|uit|op|door|bij)\\s*:?\\s+(?:(?:de|het)\\s+(?=\\p{Lu}))?");

  /** What the title is of: "zie het artikel «Title» in Het Parool". */
  private static final Pattern OF_KIND =
      Pattern.compile(
          "(?:.*\\s)?(?:[Hh]et|[Ee]en|[Dd]e)\\s(?:\\p{Ll}+)?(?:artikel|bericht|reportage|rapport|onderzoek|uitzending|column|interview|publicatie|stuk|opiniestuk)$");

  /** "in het magazine Zandpad van de bond": what it stands in is told by its kind. */
  private static final Pattern PERIODICAL =
      Pattern.compile(
          "^(?:in|uit)\\s(?:het|de)\\s\\p{Ll}{0,12}(?:magazine|tijdschrift|blad|krant|bulletin)"
              + "\\s[«‘“]?(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*){0,3})");

  private static final Pattern TO_DATE = Pattern.compile("\\s(?:van|op|d\\.d|dd)\\.?$");

  /** "p. 5" between date and title. */
  private static final Pattern PAGES =
      Pattern.compile(
          "\\b(?:p|pp|pag|blz|pagina|bladzijde|nr)\\.?\\s?[\\dA-Z]{1,4}(?:[–-]\\d{1,4})?\\b");

  /** The same behind both; the number of an issue tells that the quoted words are its name. */
  private static final Pattern LAST_PAGES =
      Pattern.compile(
          "\\b(?:p|pp|pag|blz|pagina|bladzijde)\\.?\\s?[\\dA-Z]{1,4}(?:[–-]\\d{1,4})?$");

  private final Wording wording;
  private final Publishers publishers;

  QuotedEntries(Wording wording, Publishers publishers) {
    this.wording = wording;
    this.publishers = publishers;
  }

  @Override
  public Optional<Description> read(Entry entry, String text) {
    return entry.quotation().flatMap(title -> read(entry, title));
  }

  private Optional<Description> read(Entry entry, Quotation title) {
    String note = entry.note();
    int from = Math.min(entry.start(), title.start());
    String before = withoutPages(wording.withoutLead(note.substring(from, title.start())));
    int end =
        entry.address().map(WebAddress::start).filter(a -> a >= title.end()).orElse(entry.end());
    String printedBehind = Wording.strip(note.substring(Math.min(entry.behindTitles(), end), end));
    String behind = Wording.strip(LAST_PAGES.matcher(printedBehind).replaceFirst(""));
    boolean colon = note.substring(from, title.start()).stripTrailing().endsWith(":");
    if (titleStartsIn(before, colon) || publishers.isOne(title.text())) {
      return Optional.empty();
    }
    List<PrintedDate> dates = PrintedDate.in(before + " ¶ " + behind);
    String publisher = publisher(before, behind);
    boolean dated = !dates.isEmpty() || YEAR.matcher(before + " " + behind).find();
    Matcher periodical = PERIODICAL.matcher(behind);
    if (publisher.isEmpty() && periodical.find()) {
      return Optional.of(
          new Description(
              periodical.group(1), Description.day(dates), title.text(), "quoted", 0.9));
    }
    boolean described =
        entry.address().isPresent()
            || (dated && !publisher.isEmpty())
            || publishers.isOne(publisher);
    boolean isName = wording.isName(publisher);
    return described && (publisher.isEmpty() || isName || entry.address().isPresent())
        ? Optional.of(
            new Description(
                isName ? publisher : "", Description.day(dates), title.text(), "quoted", 0.95))
        : Optional.empty();
  }

  private static String withoutPages(String text) {
    return PAGES.matcher(text).replaceAll("");
  }

  private String publisher(String before, String behind) {
    String publisher = wording.publisher(before);
    if (!publisher.isEmpty() && !OF_KIND.matcher(publisher).matches()) {
      return publisher;
    }
    String within = TO_DATE.matcher(wording.undated(behind)).replaceFirst("");
    String name = PREPOSITION.matcher(within).replaceFirst("");
    return wording.isName(name) ? wording.publisher(name) : "";
  }

  /**
   * Whether words behind the date, in front of the quoted ones, begin the title ("3 mei 2003, X
   * over Y: «Z»") and are no name ("3 mei 2003 TNS NIPO «Z»").
   */
  private static boolean titleStartsIn(String before, boolean colon) {
    List<PrintedDate> dates = PrintedDate.in(before);
    String behind = dates.isEmpty() ? "" : Wording.strip(before.substring(dates.getLast().end()));
    return Wording.words(behind) > 1 && (colon || Wording.isSentenceLike(behind));
  }
}
