package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what belongs to a title from what describes the issue that it stands in.
 *
 * <p>Printed forms that are no title, or no part of one: {@code Trouw en De Stentor}, {@code p. 5},
 * {@code 18:00 uur}, {@code nr. 24}, {@code 13e jaargang}, {@code jl.}, {@code ochtendeditie},
 * {@code Trb. 1985, 69}, {@code ABC = …}.
 */
final class Titles {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|\\ben\\b|/)\\s+|\\s*[,;]$");

  /** What an issue, a broadcast or a place in it is called. */
  private static final Pattern OF_ISSUE =
      Pattern.compile(
          "(?iu)(?:(?:p|pp|pag|blz|pagina(?:'s|’s)?|bladzijden?|nr|nrs|no|nummer|aflevering|jaargang|jrg|week|katern|kenmerk|isbn|issn|edities?)\\b\\.?[\\s\\w.:–/-]{0,20}"
              + "|\\d{1,2}[.:]\\d{2}(?:\\s?(?:uur|u))?\\.?|\\d{1,4}|[\\d.:]+\\s?uur|\\d{1,3}(?:e|ste|de)\\s(?:jaargang|jrg)\\b.{0,12}"
              + "|(?:voor|ochtend|avond|middag|internet|zaterdag|weekend|regio)-?(?:pagina|editie|bijlage|blad).{0,20}|editie\\s.{1,30}|regio\\s.{1,30}"
              + "|j\\.?\\s?l\\.?|a\\.?\\s?s\\.?|d\\.?\\s?d\\.?|e\\.?\\s?v\\.?|laatstleden|dezes|van|op|d"
              + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond)?"
              + "|(?:radio|nederland|npo)\\s\\d|teletekst.{0,20}|journaal.{0,12}|toelichting|idem|ibidem"
              + "|(?:trb|stb|stcrt|staatsblad|staatscourant|tractatenblad|pb\\s?e[eg]g?|kamerstuk(?:ken)?|handelingen|aanhangsel|com)\\b.{0,40}"
              + "|(?:nj|ab|hr|bnb|jv|jb|njb)\\s\\d{2,4}.{0,20}|(?:vgl|zie|bron|o\\.a)\\b.{0,3})");

  /** What newspapers and journals that no table knows are called. */
  private static final Pattern LIKE_A_PAPER =
      Pattern.compile(
          "(?:[\\p{Lu}'’][\\p{L}'’.-]*\\s(?:(?:van|de|het|voor)\\s){0,2}){0,3}\\p{Lu}?[\\p{L}-]*(?i:dagblad|courant|nieuwsblad|krant|weekblad|journaal|magazine|tijdschrift|teletekst|radio|televisie|[\\p{L}]bode)");

  private static final Pattern DAYS = Pattern.compile("\\b\\d{1,2}\\b|\\ben\\b|[()]");

  private static final Pattern TAIL =
      Pattern.compile("\\s*\\b(?:van|op|en|d\\.?\\s?d|j\\s?\\.?\\s?l)\\.?\\s*$");

  /** "ABC = Algemene Bond …" explains an abbreviation of the text. */
  private static final Pattern EXPLANATION =
      Pattern.compile("(?:^|\\s)\\p{Lu}[\\p{L}&-]{1,9}\\s?=\\s.*|\\s?Toelichting$", Pattern.DOTALL);

  private final Publishers publishers;

  Titles(Publishers publishers) {
    this.publishers = publishers;
  }

  /** The title without what is no part of it, and empty where nothing else is left, or one word. */
  String of(String printed) {
    String text = Wording.strip(EXPLANATION.matcher(printed).replaceFirst(""));
    List<int[]> parts = parts(text);
    int first = 0;
    int last = parts.size();
    while (first < last && isNone(text, parts.get(first))) {
      first++;
    }
    while (last > first && isNone(text, parts.get(last - 1))) {
      last--;
    }
    String title =
        first == last
            ? ""
            : Wording.strip(text.substring(parts.get(first)[0], parts.get(last - 1)[1]));
    return title.indexOf(' ') < 0 ? "" : title;
  }

  /** Where the parts between commas and conjunctions stand. */
  private static List<int[]> parts(String text) {
    List<int[]> parts = new ArrayList<>();
    var separator = SEPARATOR.matcher(text);
    int start = 0;
    while (separator.find()) {
      parts.add(new int[] {start, separator.start()});
      start = separator.end();
    }
    parts.add(new int[] {start, text.length()});
    return parts;
  }

  private boolean isNone(String text, int[] part) {
    String words = Wording.strip(text.substring(part[0], part[1]));
    return isNone(words) || isNone(withoutDates(words));
  }

  private boolean isNone(String words) {
    return words.isEmpty()
        || publishers.isOne(words)
        || OF_ISSUE.matcher(words).matches()
        || LIKE_A_PAPER.matcher(words).matches();
  }

  private static String withoutDates(String words) {
    String rest = words;
    for (PrintedDate date : PrintedDate.in(words).reversed()) {
      rest = rest.substring(0, date.start()) + rest.substring(date.end());
    }
    rest = Wording.strip(DAYS.matcher(rest).replaceAll(" "));
    for (int i = 0; i < 3; i++) {
      rest = Wording.strip(TAIL.matcher(rest).replaceFirst(""));
    }
    return rest;
  }
}
