package nl.kamergraaf.site.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Answers {@code /feeds/commitments.ics}: the promises whose term is known, each on the last day of
 * its term, the latest first, as a calendar (RFC 5545).
 */
public final class PromiseCalendar {
  static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

  /** Calendar programs fetch the whole again and again. */
  private static final int ENTRIES = 2_000;

  private static final int LINE_BYTES = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Pattern ESCAPED = Pattern.compile("[\\\\;,]");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

  private record Promise(Node node, LocalDate day) {}

  private PromiseCalendar() {}

  public static Response answer(Visit visit) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Kamergraaf//Kamergraaf//NL");
    line(out, "X-WR-CALNAME:" + text(visit.messages().get("feed.commitments")));
    String stamp = visit.release().release().manifest().created().replaceAll("[-:]", "");
    promises(visit).forEach(promise -> event(out, visit, promise, stamp));
    line(out, "END:VCALENDAR");
    return Response.of(200, MEDIA_TYPE, out.toString()).with("Vary", "Accept, Accept-Language");
  }

  private static List<Promise> promises(Visit visit) {
    List<Promise> found = new ArrayList<>();
    visit
        .facts()
        .subjects(RDF.type.asNode(), Kg.Commitment)
        .forEach(
            node ->
                visit
                    .facts()
                    .one(node, Kg.hasTerm)
                    .map(term -> visit.facts().text(term, Kg.termEnd))
                    .flatMap(PromiseCalendar::day)
                    .ifPresent(day -> found.add(new Promise(node, day))));
    found.sort(
        Comparator.comparing(Promise::day)
            .reversed()
            .thenComparing(promise -> promise.node().getURI()));
    return found.subList(0, Math.min(ENTRIES, found.size()));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void event(StringBuilder out, Visit visit, Promise promise, String stamp) {
    String iri = promise.node().getURI();
    String page =
        visit.request().origin() + visit.addresses().href(iri).orElse(visit.addresses().path("/"));
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + Addresses.ascii(iri));
    line(out, "DTSTAMP:" + stamp);
    line(out, "DTSTART;VALUE=DATE:" + DAY.format(promise.day()));
    line(out, "DTEND;VALUE=DATE:" + DAY.format(promise.day().plusDays(1)));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "SUMMARY:" + text(visit.facts().text(promise.node(), Kg.text)));
    line(out, "URL:" + Addresses.ascii(page));
    line(out, "END:VEVENT");
  }

  /** Section 3.3.11: what has a meaning of its own is marked. */
  static String text(String value) {
    String marked = ESCAPED.matcher(value).replaceAll("\\\\$0");
    return CONTROL.matcher(LINE_END.matcher(marked).replaceAll("\\\\n")).replaceAll(" ");
  }

  /** Section 3.1: a line has at most 75 bytes and goes on behind a space. */
  private static void line(StringBuilder out, String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      int character = content.codePointAt(i);
      int width = Character.toString(character).getBytes(UTF_8).length;
      if (bytes + width > LINE_BYTES) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.appendCodePoint(character);
      bytes += width;
      i += Character.charCount(character);
    }
    out.append("\r\n");
  }
}
