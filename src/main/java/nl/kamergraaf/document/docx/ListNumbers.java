package nl.kamergraaf.document.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The numbers that Word gives to the items of lists, which no text holds: "Vraag 1" may be one.
 * Counts in the order of reading. Not thread-safe.
 */
final class ListNumbers {
  private static final Pattern LEVEL = Pattern.compile("%(\\d)");
  private static final int LETTERS = 26;

  /** How many items each list has had at each level. */
  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /** What is printed before the paragraph, with a space behind it, or nothing. */
  String of(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String format = list == null ? null : paragraph.getNumFmt();
    String pattern = list == null ? null : paragraph.getNumLevelText();
    if (list == null || format == null || pattern == null || paragraph.getText().isBlank()) {
      return "";
    }
    if (format.equals("bullet")) {
      return "– ";
    }
    int level = level(paragraph);
    int[] count = counts.computeIfAbsent(list, l -> new int[9]);
    count[level]++;
    Arrays.fill(count, level + 1, count.length, 0);
    return printed(pattern, format, count) + " ";
  }

  private static int level(XWPFParagraph paragraph) {
    BigInteger level = paragraph.getNumIlvl();
    return level == null ? 0 : Math.clamp(level.intValue(), 0, 8);
  }

  private static String printed(String pattern, String format, int[] count) {
    return LEVEL
        .matcher(pattern)
        .replaceAll(
            m -> {
              int level = Math.clamp(Integer.parseInt(m.group(1)), 1, 9) - 1;
              return Matcher.quoteReplacement(number(format, Math.max(1, count[level])));
            });
  }

  private static String number(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(1 + (number - 1) / LETTERS);
  }

  private static String roman(int number) {
    var roman = new StringBuilder();
    int left = number;
    for (Roman digit : Roman.values()) {
      while (left >= digit.value) {
        roman.append(digit.name());
        left -= digit.value;
      }
    }
    return roman.toString().toLowerCase(Locale.ROOT);
  }

  private enum Roman {
    M(1000),
    CM(900),
    D(500),
    CD(400),
    C(100),
    XC(90),
    L(50),
    XL(40),
    X(10),
    IX(9),
    V(5),
    IV(4),
    I(1);

    private final int value;

    Roman(int value) {
      this.value = value;
    }
  }
}
