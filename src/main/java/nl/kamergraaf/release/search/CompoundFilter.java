package nl.kamergraaf.release.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Lets each compound be followed, in its place, by the words that it is made of, of type {@link
 * #PART} (see {@link CompoundParts}).
 */
final class CompoundFilter extends TokenFilter {
  /** The type of tokens that are part of a word. */
  static final String PART = "part";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Queue<Part> parts = new ArrayDeque<>();
  private AttributeSource.State whole;

  private record Part(String word, int start, int end) {}

  CompoundFilter(TokenStream in) {
    super(in);
    this.whole = captureState();
  }

  @Override
  public boolean incrementToken() throws IOException {
    Part part = parts.poll();
    if (part != null) {
      restoreState(whole);
      term.setEmpty().append(part.word());
      offset.setOffset(part.start(), part.end());
      step.setPositionIncrement(0);
      type.setType(PART);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    List<CompoundParts.Part> found = CompoundParts.all(word);
    if (!found.isEmpty()) {
      whole = captureState();
      boolean asPrinted = offset.endOffset() - offset.startOffset() == word.length();
      for (CompoundParts.Part one : found) {
        int start = offset.startOffset() + (asPrinted ? one.start() : 0);
        int end = asPrinted ? start + one.word().length() : offset.endOffset();
        parts.add(new Part(one.word(), start, end));
      }
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts.clear();
  }
}
