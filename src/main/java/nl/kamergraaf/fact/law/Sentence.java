package nl.kamergraaf.fact.law;

import java.util.List;
import java.util.Optional;

/** The words of a passage and the text they stand in. */
record Sentence(String text, List<Word> words) {

  static Sentence of(String text) {
    return new Sentence(text, Word.of(text));
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

  /** Whether a word starts a sentence, so that its capital says nothing. */
  boolean startsSentence(int index) {
    int at = words.get(index).start() - 1;
    while (at >= 0 && " «‘“\"(".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".?!:;\n".indexOf(text.charAt(at)) >= 0;
  }
}
