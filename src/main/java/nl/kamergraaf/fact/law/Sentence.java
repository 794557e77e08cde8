package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a passage and the text they stand in. */
record Sentence(String text, List<Word> words) {

  /** A web address, and the rest of one that a line end broke behind a hyphen. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:h?ttps?://|www\\.|[\\w-]{2,63}\\.(?:nl|com|org|eu|net)/)[^\\s<>«»]{1,2000}+(?:(?<=[-/])\\s[^\\s<>«»]{1,500}+)?");

  /** The words of a text; those of web addresses name no law. */
  static Sentence of(String text) {
    List<Word> words = Word.of(text);
    Matcher address = ADDRESS.matcher(text);
    if (!address.find()) {
      return new Sentence(text, words);
    }
    List<Word> outside = new ArrayList<>(words.size());
    boolean more = true;
    for (Word word : words) {
      while (more && address.end() <= word.start()) {
        more = address.find();
      }
      if (!more || word.end() <= address.start()) {
        outside.add(word);
      }
    }
    return new Sentence(text, outside);
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The word so many words on, if only spaces lie between it and the one before it. */
  Optional<Word> following(int index) {
    return index < words.size() && words.get(index).spaced()
        ? Optional.of(words.get(index))
        : Optional.empty();
  }

  /** The words as a name: from one word to another, white space made single. */
  String name(int start, int end) {
    return text.substring(start, end).replaceAll("\\s+", " ");
  }

  /** The first character behind an index that is no space; a line feed if there is none. */
  char next(int index) {
    int at = index;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : '\n';
  }

  /** Whether it is the first part of the number of an act of the Union: "2002/584/JBZ". */
  boolean numbers(Word word) {
    int end = word.end();
    return Character.isDigit(word.text().charAt(0))
        && text.startsWith("/", end)
        && end + 1 < text.length()
        && Character.isDigit(text.charAt(end + 1));
  }

  /** Whether a word starts a sentence, so that its capital says nothing. */
  boolean startsSentence(int index) {
    int at = words.get(index).start() - 1;
    while (at >= 0 && " «‘“\"(".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".?!:;\n".indexOf(text.charAt(at)) >= 0;
  }
}
