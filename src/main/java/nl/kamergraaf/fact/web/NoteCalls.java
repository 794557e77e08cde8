package nl.kamergraaf.fact.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.NoteMarks;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;

/** Where the footnotes of a document are called, and what is quoted just before. */
final class NoteCalls {
  /** So far behind a title its note is called: "«Title» in de krant?¹". */
  private static final int REACH = 200;

  private static final Pattern NEXT_SENTENCE = Pattern.compile("[.?!]\\s+\\p{Lu}");

  private final QuotedTitles quoted;
  private final TreeSet<Integer> offsets = new TreeSet<>();
  private final Map<Footnote, String> titles = new HashMap<>();

  NoteCalls(ParliamentaryDocument document, QuotedTitles quoted) {
    this.quoted = quoted;
    NoteMarks marks = NoteMarks.of(document);
    document.items().forEach(item -> add(item, marks));
  }

  private void add(Item item, NoteMarks marks) {
    if (item.calls().isEmpty()) {
      return;
    }
    String text = item.passage().text();
    List<Quotation> quotations = titles(text);
    for (NoteCall call : item.calls()) {
      offsets.add(call.offset());
      int index = call.offset() - item.passage().span().start();
      marks
          .note(call)
          .ifPresent(
              note ->
                  lastBefore(text, quotations, index)
                      .ifPresent(quotation -> titles.putIfAbsent(note, quotation.text())));
    }
  }

  /** What may be titles of what notes cite: also quotations that nothing else says are speech. */
  private List<Quotation> titles(String text) {
    List<Quotation> quotations = Quotation.in(text);
    Set<Quotation> named = Set.copyOf(quoted.in(text, quotations));
    return quotations.stream()
        .filter(
            q ->
                named.contains(q)
                    || (QuotedTitles.isCapitalisedTitle(q)
                        && !quoted.speaks(quoted.before(text, q))))
        .toList();
  }

  /** The last title before an index in the same sentence. */
  private static Optional<Quotation> lastBefore(String text, List<Quotation> titles, int index) {
    return titles.reversed().stream()
        .filter(q -> q.end() <= index)
        .findFirst()
        .filter(q -> index - q.end() < REACH)
        .filter(q -> !NEXT_SENTENCE.matcher(text.substring(q.end(), index)).find());
  }

  /** The words quoted just before the first call of a note. */
  Optional<String> titleBefore(Footnote note) {
    return Optional.ofNullable(titles.get(note));
  }

  /** Whether a note is called behind this index of a passage, in the same sentence. */
  boolean follows(Passage passage, int index) {
    int end = index;
    String text = passage.text();
    while (end < text.length() && end - index < REACH && ".?!\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Integer call = offsets.ceiling(passage.span().start() + index);
    return call != null && call <= passage.span().start() + Math.min(end + 2, text.length());
  }
}
