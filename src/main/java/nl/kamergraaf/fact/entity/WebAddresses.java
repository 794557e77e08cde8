package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web and mail addresses, in which no names are looked for. */
final class WebAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S{1,2000}|[\\w.-]{1,64}@[\\w.-]{1,200}");

  private WebAddresses() {}

  /** Start and end of each. */
  static List<int[]> find(String text) {
    List<int[]> found = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      found.add(new int[] {address.start(), address.end()});
    }
    return found;
  }
}
