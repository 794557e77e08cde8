package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to be seen of a candidate: its own shape, and the words around it. Each feature is a word
 * whose first letter and colon say what it is of.
 */
final class NameFeatures {
  private final CommonWords common;

  NameFeatures(CommonWords common) {
    this.common = common;
  }

  /**
   * The features of one occurrence.
   *
   * @param isIntroduced whether the document gives it an abbreviation, or is one itself
   * @param isRepeated whether the document prints it more than once
   */
  List<String> of(List<Word> words, Candidate candidate, boolean isIntroduced, boolean isRepeated) {
    List<String> features = new ArrayList<>();
    shape(words, candidate, features);
    before(words, candidate.from(), features);
    after(words, candidate, features);
    if (isIntroduced) {
      features.add("d:introduced");
    }
    if (isRepeated) {
      features.add("d:repeated");
    }
    return features;
  }

  private void shape(List<Word> words, Candidate candidate, List<String> features) {
    int size = candidate.to() - candidate.from();
    Word first = words.get(candidate.from());
    Word last = words.get(candidate.to() - 1);
    String tail = last.text().substring(0, candidate.end() - last.start());
    features.add("s:words=" + Math.min(size, 5));
    features.add("s:first=" + first.lower());
    features.add("s:last=" + tail.toLowerCase(Locale.ROOT));
    suffixes(tail.toLowerCase(Locale.ROOT), "s:end=", features);
    if (size > 1) {
      suffixes(first.lower(), "s:firstend=", features);
    }
    features.add((size > 1 ? "s:shapes=" : "s:shape=") + shape(tail));
    features.add("s:common=" + commonWords(words, candidate) + "/" + Math.min(size, 3));
    kinds("s:first", first.text(), features);
    if (size > 1) {
      kinds("s:last", tail, features);
    }
    if (first.opens()) {
      features.add("s:opens");
    }
  }

  private static void suffixes(String word, String kind, List<String> features) {
    for (int length = 3; length <= 6 && length < word.length(); length++) {
      features.add(kind + word.substring(word.length() - length));
    }
  }

  private static String shape(String word) {
    boolean small = word.chars().anyMatch(Character::isLowerCase);
    boolean digits = word.chars().anyMatch(Character::isDigit);
    boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    String letters = !small ? "caps" + Math.min(word.length(), 6) : inner ? "mixed" : "capital";
    return letters + (digits ? "+digits" : "") + (word.indexOf('-') > 0 ? "+hyphen" : "");
  }

  private int commonWords(List<Word> words, Candidate candidate) {
    int count = 0;
    for (Word word : words.subList(candidate.from(), candidate.to())) {
      count += word.capital() && common.contains(word.lower()) ? 1 : 0;
    }
    return Math.min(count, 3);
  }

  private static void kinds(String what, String word, List<String> features) {
    int kinds = DutchDictionary.kinds(word);
    for (int kind = 1; kind <= DutchDictionary.COMMON; kind <<= 1) {
      if ((kinds & kind) != 0) {
        features.add(what + "kind=" + kind);
      }
    }
    if (kinds == 0) {
      features.add(what + "kind=0");
    }
  }

  private static void before(List<Word> words, int at, List<String> features) {
    String one = word(words, at, -1);
    String two = word(words, at - 1, -1);
    features.add("b:1=" + one);
    features.add("b:2=" + two + " " + one);
    if ((one.equals("de") || one.equals("het")) && at > 1) {
      features.add("b:a=" + two);
      features.add("b:aa=" + word(words, at - 2, -1) + " " + two);
    }
  }

  private static void after(List<Word> words, Candidate candidate, List<String> features) {
    Word last = words.get(candidate.to() - 1);
    if (candidate.end() < last.end()) {
      String rest = last.text().substring(candidate.end() - last.start());
      features.add("a:1=" + (rest.startsWith("-") ? "-" : rest));
      if (rest.length() > 5) {
        features.add("a:compound=" + rest.substring(rest.length() - 5));
      }
      return;
    }
    String one = word(words, candidate.to() - 1, 1);
    features.add("a:1=" + one);
    features.add("a:2=" + one + " " + word(words, candidate.to(), 1));
  }

  /** The word before or behind one, or the marks that part them. */
  private static String word(List<Word> words, int at, int step) {
    int other = at + step;
    if (at < 0 || at >= words.size() || other < 0 || other >= words.size()) {
      return "|";
    }
    String gap = words.get(Math.max(at, other)).gap();
    if (!gap.isEmpty()) {
      return gap.substring(0, Math.min(gap.length(), 2));
    }
    Word word = words.get(other);
    return word.capital() && !word.opens() ? "Xx" : word.lower();
  }
}
