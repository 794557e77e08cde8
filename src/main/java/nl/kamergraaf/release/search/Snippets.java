package nl.kamergraaf.release.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the passages out of texts in which the words of a query occur. Not thread-safe. */
final class Snippets extends UnifiedHighlighter {
  private static final int LENGTH = 160;
  private static final int PASSAGES = 2;

  /** Of longer texts, what follows is not looked at: some hundred pages. */
  private static final int LONGEST_TEXT = 1_000_000;

  private final Query query;

  Snippets(IndexSearcher searcher, Query query) {
    super(
        builder(searcher, SearchFields.ANALYZER)
            .withFieldMatcher(SearchFields.TEXT::equals)
            .withMaxLength(LONGEST_TEXT)
            .withHandleMultiTermQuery(false)
            .withBreakIterator(Snippets::passages)
            .withFormatter(new Cut()));
    this.query = query;
  }

  private static BreakIterator passages() {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("nl"));
    return new SplittingBreakIterator(
        LengthGoalBreakIterator.createClosestToLength(sentences, LENGTH, 0.5f), '\n');
  }

  /** The snippets of entries by their numbers, in the same order. */
  List<Snippet> of(List<Integer> entries) throws IOException {
    if (entries.isEmpty()) {
      return List.of();
    }
    int[] numbers = entries.stream().mapToInt(Integer::intValue).toArray();
    String[] fields = {SearchFields.TEXT};
    Object[] found =
        Objects.requireNonNull(
            highlightFieldsAsObjects(fields, query, numbers, new int[] {PASSAGES})
                .get(SearchFields.TEXT));
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      Document entry = searcher.storedFields().document(numbers[i]);
      snippets.add(
          found[i] instanceof Marked marked
              ? new Snippet(place(entry, marked.start()), marked.parts())
              : beginning(entry));
    }
    return snippets;
  }

  private static Snippet beginning(Document entry) {
    String text = Objects.requireNonNullElse(entry.get(SearchFields.TEXT), "");
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    int end = first.length() <= LENGTH ? first.length() : first.lastIndexOf(' ', LENGTH);
    String cut = first.substring(0, Math.max(end, 0));
    Snippet.Writer writer = new Snippet.Writer();
    writer.add(cut.length() < first.length() ? cut + " …" : cut, false);
    return writer.snippet(first.isEmpty() ? "" : place(entry, 0));
  }

  /** The IRI of the part that a place in the text is of. */
  private static String place(Document entry, int at) {
    String place = "";
    String parts = Objects.requireNonNullElse(entry.get(SearchFields.PARTS), "");
    for (String line : parts.lines().toList()) {
      int space = line.indexOf(' ');
      if (Integer.parseInt(line.substring(0, space)) > at) {
        break;
      }
      place = line.substring(space + 1);
    }
    return place;
  }

  /** Passages with what was found in them, and where the first begins. */
  private record Marked(int start, List<Snippet.Part> parts) {}

  private static final class Cut extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String text) {
      Snippet.Writer writer = new Snippet.Writer();
      int start = -1;
      int found = 0;
      for (Passage passage : passages) {
        found += passage.getNumMatches();
        if (start >= 0) {
          writer.add(" … ", false);
        } else {
          start = passage.getStartOffset();
        }
        write(passage, text, writer);
      }
      return found == 0 ? "" : new Marked(start, writer.snippet("").parts());
    }

    private static void write(Passage passage, String text, Snippet.Writer writer) {
      int at = passage.getStartOffset();
      while (at < passage.getEndOffset() && text.charAt(at) == ' ') {
        at++;
      }
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i];
        int to = passage.getMatchEnds()[i];
        if (to > at) {
          writer.add(text.substring(at, Math.max(at, from)), false);
          writer.add(text.substring(Math.max(at, from), to), true);
          at = to;
        }
      }
      writer.add(text.substring(at, Math.max(at, passage.getEndOffset())).stripTrailing(), false);
    }
  }
}
