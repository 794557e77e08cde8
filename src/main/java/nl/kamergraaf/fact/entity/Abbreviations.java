package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds abbreviations where a text introduces them: "Nederlands Jeugdinstituut (NJi)". */
final class Abbreviations {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:hierna:? |verder:? |afgekort:? )?[‘'«]?([A-Z][A-Za-z&-]{1,9})[’'»]?\\)");

  /** "Verordening (EG) nr. 1": the letters say whose act it is. */
  private static final Set<String> ACTS =
      Set.of("verordening", "richtlijn", "besluit", "beschikking", "aanbeveling");

  private static final int LONGEST = 9;

  private Abbreviations() {}

  /**
   * An abbreviation with the name it stands for.
   *
   * @param letters the abbreviation
   * @param at where it stands
   * @param start where the name begins
   * @param end where the name ends
   */
  record Introduced(String letters, int at, int start, int end) {}

  /** The abbreviations that a passage introduces. */
  static List<Introduced> find(String text, List<Word> words) {
    List<Introduced> found = new ArrayList<>();
    explained(words, found);
    Matcher bracketed = BRACKETED.matcher(text);
    int index = 0;
    while (bracketed.find()) {
      while (index < words.size() && words.get(index).start() < bracketed.start()) {
        index++;
      }
      int first = first(words, index, bracketed.group(1));
      boolean act = index > 0 && ACTS.contains(words.get(index - 1).lower());
      if (first >= 0
          && !act
          && text.substring(words.get(index - 1).end(), bracketed.start()).isBlank()) {
        int start = words.get(first).start();
        found.add(
            new Introduced(
                bracketed.group(1), bracketed.start(1), start, words.get(index - 1).end()));
      }
    }
    return found;
  }

  /** "MST (Multi Systeem Therapie)": the abbreviation first. */
  private static void explained(List<Word> words, List<Introduced> found) {
    for (int i = 0; i + 1 < words.size(); i++) {
      Word letters = words.get(i);
      if (letters.abbreviation() && words.get(i + 1).gap().equals("(")) {
        int end = i + 2;
        while (end < words.size() && end - i <= LONGEST && words.get(end).afterSpace()) {
          end++;
        }
        List<Word> name = words.subList(i + 1, end);
        if (name.size() > 1 && spells(name, letters.lower())) {
          found.add(
              new Introduced(
                  letters.text(), letters.start(), name.getFirst().start(), name.getLast().end()));
        }
      }
    }
  }

  /**
   * The word from which on the letters stand for the words before {@code behind}, or -1: a
   * capitalised one if there is any.
   */
  private static int first(List<Word> words, int behind, String letters) {
    if (letters.chars().filter(Character::isUpperCase).count() < 2) {
      return -1;
    }
    String wanted = letters.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    StringBuilder tail = new StringBuilder();
    int small = -1;
    for (int i = behind - 1; i >= Math.max(0, behind - LONGEST); i--) {
      String word = words.get(i).lower();
      tail.insert(0, word);
      boolean enough = behind - i > 1 || word.length() > 2 * wanted.length();
      if (enough
          && word.charAt(0) == wanted.charAt(0)
          && spells(words.subList(i, behind), wanted)) {
        if (words.get(i).capital()) {
          return i;
        }
        small = i;
      }
      String gap = words.get(i).gap();
      if (i > 0 && !words.get(i).afterSpace() && !gap.equals("-") && !gap.equals("&")) {
        break;
      }
    }
    return small;
  }

  /**
   * Whether the letters can be read off the words in order, every capital word giving its first.
   */
  private static boolean spells(List<Word> phrase, String wanted) {
    int at = 0;
    for (Word word : phrase) {
      String letters = word.lower();
      if (at < wanted.length() && letters.charAt(0) == wanted.charAt(at)) {
        at++;
        for (int i = 1; i < letters.length() && at < wanted.length(); i++) {
          boolean later = startsLater(phrase, word, wanted.charAt(at));
          if (!later && letters.charAt(i) == wanted.charAt(at)) {
            at++;
          }
        }
      }
    }
    return at == wanted.length();
  }

  private static boolean startsLater(List<Word> phrase, Word word, char letter) {
    return phrase.subList(phrase.indexOf(word) + 1, phrase.size()).stream()
        .anyMatch(other -> other.lower().charAt(0) == letter);
  }
}
