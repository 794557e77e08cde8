package nl.kamergraaf.site.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The {@code Accept} header, as RFC 9110 section 12.5.1 reads it: the most specific range decides a
 * type's quality, and among equals the server's own order counts.
 */
public final class Accept {
  private static final int MOST_RANGES = 100;
  private static final String PROFILE = "profile=";
  private static final Pattern QUALITY =
      Pattern.compile("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)", Pattern.CASE_INSENSITIVE);

  private record Range(String type, double quality, int specificity, String profile) {}

  private final List<Range> ranges = new ArrayList<>();

  private Accept() {}

  /**
   * Reads a header; a part that makes no sense is left out, and an empty header accepts everything.
   */
  public static Accept parse(String header) {
    Accept accept = new Accept();
    String usable = header.isBlank() ? "*/*" : header;
    for (String part : split(usable, ',')) {
      List<String> pieces = split(part, ';').stream().map(String::strip).toList();
      String type = pieces.get(0).toLowerCase(Locale.ROOT);
      if (type.matches("[^\\s/]+/[^\\s/]+")) {
        int specificity = type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        accept.ranges.add(new Range(type, quality(pieces), specificity, profile(pieces)));
      }
    }
    return accept;
  }

  /** The parts between separators that stand outside quoted strings; no more than a hundred. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length() && parts.size() < MOST_RANGES; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static double quality(List<String> pieces) {
    return pieces.stream()
        .skip(1)
        .filter(piece -> QUALITY.matcher(piece).matches())
        .findFirst()
        .map(piece -> Double.parseDouble(piece.substring(2)))
        .orElse(1.0);
  }

  private static String profile(List<String> pieces) {
    return pieces.stream()
        .skip(1)
        .filter(piece -> piece.regionMatches(true, 0, PROFILE, 0, PROFILE.length()))
        .findFirst()
        .map(piece -> piece.substring(PROFILE.length()).replace("\"", ""))
        .orElse("");
  }

  /**
   * Whether {@code type} is asked for by name with {@code profile} as one of its profiles (RFC
   * 6906), and nothing is preferred to it.
   */
  public boolean asksFor(String type, String profile) {
    return ranges.stream()
        .filter(range -> range.type().equals(type))
        .filter(range -> List.of(range.profile().split(" ", MOST_RANGES)).contains(profile))
        .anyMatch(range -> range.quality() > 0 && range.quality() >= best());
  }

  private double best() {
    return ranges.stream().mapToDouble(Range::quality).max().orElse(0);
  }

  public double quality(String type) {
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
  public <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
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
  public boolean prefersOver(List<String> types, String page) {
    return types.stream().mapToDouble(this::quality).max().orElse(0) > quality(page);
  }
}
