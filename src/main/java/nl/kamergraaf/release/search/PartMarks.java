package nl.kamergraaf.release.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Marks tokens that are part of a word, so that whole words can count for more. */
final class PartMarks extends TokenFilter {
  /** What a marked token begins with; no text holds it. */
  static final String MARK = "\uE002";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  PartMarks(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (type.type().equals(CompoundFilter.PART)) {
      String word = term.toString();
      term.setEmpty().append(MARK).append(word);
    }
    return true;
  }
}
