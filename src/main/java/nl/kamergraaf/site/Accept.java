package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code Accept} header, as RFC 9110 section 12.5.1 reads it: the most specific range decides a
 * type's quality, and among equals the server's own order counts.
 */
final class Accept {
  private static final int MOST_RANGES = 100;

  private record Range(String type, double quality, int specificity) {}

  private final List<Range> ranges = new ArrayList<>();

  private Accept() {}

  /**
   * Reads a header; a part that makes no sense is left out, and an empty header accepts everything.
   */
  static Accept parse(String header) {
    Accept accept = new Accept();
    String usable = header.isBlank() ? "*/*" : header;
    for (String part : usable.split(",", MOST_RANGES)) {
      String[] pieces = part.strip().split("\\s*;\\s*", -1);
      String type = pieces[0].toLowerCase(Locale.ROOT);
      if (type.matches("[^\\s/]+/[^\\s/]+")) {
        int specificity = type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        accept.ranges.add(new Range(type, quality(pieces), specificity));
      }
    }
    return accept;
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      if (pieces[i].toLowerCase(Locale.ROOT).matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(pieces[i].substring(2));
      }
    }
    return 1;
  }

  double quality(String type) {
    return ranges.stream()
        .filter(range -> matches(range.type(), type))
        .max(Comparator.comparingInt(Range::specificity).thenComparingDouble(Range::quality))
        .map(Range::quality)
        .orElse(0.0);
  }

  private static boolean matches(String range, String type) {
    return range.equals("*/*")
        || range.equals(type)
        || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
  }

  /** The best of {@code offers}, the first among equals; empty if none is acceptable. */
  <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
    T best = null;
    double quality = 0;
    for (T offer : offers) {
      double its = quality(mediaType.apply(offer));
      if (its > quality) {
        best = offer;
        quality = its;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether data is asked for by name and preferred to a page. */
  boolean prefersOver(List<String> types, String page) {
    return types.stream().mapToDouble(this::quality).max().orElse(0) > quality(page);
  }
}
