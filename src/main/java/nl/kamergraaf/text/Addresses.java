package nl.kamergraaf.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the addresses of web pages and mail as they are where the words around them are mended. */
final class Addresses {
  private static final Pattern TOKEN = Pattern.compile("\\S++");

  private Addresses() {}

  /** The text, mended everywhere but in addresses. Linear where the mending is. */
  static String mendAround(String text, UnaryOperator<String> mending) {
    StringBuilder mended = new StringBuilder(text.length() + 16);
    int from = 0;
    for (Matcher token = TOKEN.matcher(text); token.find(); ) {
      String word = token.group();
      if (word.contains("://") || word.contains("www.") || word.indexOf('@') >= 0) {
        mended.append(mending.apply(text.substring(from, token.start()))).append(word);
        from = token.end();
      }
    }
    return mended.append(mending.apply(text.substring(from))).toString();
  }
}
