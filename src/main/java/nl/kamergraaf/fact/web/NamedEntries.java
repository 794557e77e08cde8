package nl.kamergraaf.fact.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads entries in which a title, a publisher or a site is named without a day.
 *
 * <pre>
 * Title | Rapport | Rijksoverheid.nl     Title (volkskrant.nl)     Title op https://…
 * NOS.nl – Title – https://…             PBL, Title 2023
 * </pre>
 */
final class NamedEntries {
  private static final Pattern SITE =
      Pattern.compile(
          "\\(((?:[\\w-]{1,40}\\.){1,3}[a-z]{2,10})\\)\\s*\\.?\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern PIPE = Pattern.compile(" \\| ");
  private static final Pattern DASH = Pattern.compile("\\s[-–]\\s");

  private static final Pattern LAW_PAGE =
      Pattern.compile(
          "^(wetten\\.nl|wetten\\.overheid\\.nl) [–-] \\w+ [–-] (.+?)(?: [–-]"
              + " BWB\\w+)?\\s*(?:\\(.*)?$");

  private static final Pattern NAMED_REPORT =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}&]{0,3}\\p{Lu}[\\p{L}&]{0,6}),?\\s(\\p{Lu}[^.;()]{5,120}?(?:19|20)\\d\\d)(?:\\s\\(\\d{4}\\))?(?:\\.(?:\\s|$)|$)");

  private static final Pattern WITH_YEAR =
      Pattern.compile(
          "\\p{Lu}[\\p{L}&.-]{2,20}(?:\\s\\p{Lu}[\\p{L}&.-]+){0,2},\\s\\p{Lu}\\p{Ll}[^.;()]{8,120}\\s(?:19|20)\\d\\d\\.?");

  /** What leads from a title to its address. */
  private static final Pattern TO_ADDRESS =
      Pattern.compile(
          "[.,]?\\s(?:(?:beschikbaar|geraadpleegd|te vinden|te"
              + " raadplegen)\\s?)?(?:op|via|zie|van)?[:,]?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO_SITE =
      Pattern.compile("\\b(?:raadplegen|vinden|website|site|zie|via)\\b", Pattern.CASE_INSENSITIVE);

  private static final int MOST_WORDS_OF_PUBLISHER = 4;

  private final Wording wording;
  private final Publishers publishers;

  NamedEntries(Wording wording, Publishers publishers) {
    this.wording = wording;
    this.publishers = publishers;
  }

  /** A text without the site in parentheses at its end. */
  static String withoutSite(String text) {
    return SITE.matcher(text).replaceFirst("");
  }

  /** "wetten.nl - Regeling - Title - BWBR0005537 (overheid.nl)". */
  Optional<Description> lawPage(Entry entry, String text) {
    Matcher page = LAW_PAGE.matcher(text);
    return page.matches()
        ? Optional.of(Description.undated(page.group(1), page.group(2), "law-page", 0.8))
        : Optional.empty();
  }

  /** "Title | Section | Site", the title that a browser shows. */
  Optional<Description> piped(Entry entry, String text) {
    boolean opensQuoted = entry.quotation().filter(q -> !isEndOfTitle(entry, q)).isPresent();
    if (opensQuoted || !text.contains(" | ")) {
      return Optional.empty();
    }
    String[] parts = PIPE.split(text, -1);
    Optional<Description> dated = imprinted(parts[0]);
    if (dated.isPresent()) {
      return dated;
    }
    String publisher = withoutSite(parts[parts.length - 1]);
    return Optional.of(
        new Description(
            publisher, Description.day(PrintedDate.in(publisher)), parts[0], "piped", 0.9));
  }

  /** "Publisher, 3 mei 2004, Title" before the first mark. */
  private Optional<Description> imprinted(String text) {
    List<PrintedDate> dates = PrintedDate.in(text);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String publisher = Wording.strip(text.substring(0, dates.getFirst().start()));
    String title = Wording.strip(text.substring(dates.getFirst().end()));
    return wording.isName(publisher) && Wording.isTitle(title) && Wording.isSentenceLike(title)
        ? Optional.of(new Description(publisher, Description.day(dates), title, "piped", 0.9))
        : Optional.empty();
  }

  /** "Minister over dijken: «Het is ernst» | NOS": the quoted words end the title. */
  private static boolean isEndOfTitle(Entry entry, Quotation quotation) {
    return quotation.start() > entry.start() + 1 && entry.note().startsWith(" | ", quotation.end());
  }

  /** "NOS.nl – Title", "Title – NOS". */
  Optional<Description> dashed(Entry entry, String text) {
    String[] parts = DASH.split(Wording.strip(text), 2);
    if (parts.length < 2 || entry.quotation().isPresent()) {
      return Optional.empty();
    }
    boolean isFirst = publishers.isOne(parts[0]);
    String publisher = isFirst ? parts[0] : parts[1];
    String title = isFirst ? parts[1] : parts[0];
    return publishers.isOne(publisher) && Wording.isTitle(title)
        ? Optional.of(Description.undated(publisher, title, "dashed", 0.8))
        : Optional.empty();
  }

  /** What stands before an address: "Publisher, Title", "Title", nothing. */
  Optional<Description> addressed(Entry entry, String text) {
    if (entry.address().isEmpty()) {
      return Optional.empty();
    }
    String words = Wording.lastSentence(TO_ADDRESS.matcher(text).replaceFirst(""));
    int comma = words.indexOf(", ");
    String publisher = comma > 0 ? words.substring(0, comma) : "";
    String title = words.substring(comma > 0 ? comma + 2 : 0);
    boolean named =
        wording.isName(publisher)
            && Wording.words(publisher) <= MOST_WORDS_OF_PUBLISHER
            && Wording.isTitle(title);
    if (named) {
      return Optional.of(Description.undated(publisher, title, "addressed", 0.8));
    }
    boolean onlyPublisher = publishers.isOne(words);
    return Optional.of(
        Description.undated(
            onlyPublisher ? words : "",
            Wording.isTitle(words) && !onlyPublisher ? words : "",
            "addressed",
            0.8));
  }

  /** "Title (site.nl)". */
  Optional<Description> onSite(Entry entry, String text) {
    Matcher site = SITE.matcher(text);
    if (!site.find()) {
      return Optional.empty();
    }
    String words = Wording.strip(text.substring(0, site.start()));
    String title = words.substring(behindLead(words));
    return Wording.isTitle(title)
        ? Optional.of(Description.undated(site.group(1), title, "site", 0.9))
        : Optional.empty();
  }

  /** Where the title starts behind "Het beleid is te raadplegen op de website van X: ". */
  private static int behindLead(String words) {
    int colon = words.indexOf(": ");
    return colon > 0 && TO_SITE.matcher(words.substring(0, colon)).find() ? colon + 2 : 0;
  }

  /** "UNEP Emissions Gap Report 2024", "Planbureau voor de Leefomgeving, Balans 2021". */
  Optional<Description> report(Entry entry, String text) {
    Matcher report = NAMED_REPORT.matcher(text);
    if (report.find()) {
      return Optional.of(Description.undated(report.group(1), report.group(2), "report", 0.7));
    }
    int comma = text.indexOf(", ");
    String publisher = text.substring(0, Math.max(0, comma));
    String title = Wording.strip(text.substring(comma + 1));
    boolean named = publishers.isOne(publisher) || (wording.isName(publisher) && isReport(text));
    return named && isTitleOfReport(title)
        ? Optional.of(Description.undated(publisher, title, "report", 0.7))
        : Optional.empty();
  }

  /** Whether a text is a short name, a comma, and a title that ends with a year. */
  private static boolean isReport(String text) {
    return WITH_YEAR.matcher(text).matches();
  }

  private static boolean isTitleOfReport(String title) {
    return Wording.isTitle(title)
        && Character.isUpperCase(title.charAt(0))
        && Wording.words(title) > 2
        && !title.contains(". ");
  }
}
