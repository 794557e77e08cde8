package nl.kamergraaf.fact.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;

/** Where the footnotes of a document are called, and what is quoted just before. */
final class NoteCalls {
  /** So far behind a title its note is called: "«Title» in de krant?¹". */
  private static final int REACH = 200;

  private final TreeSet<Integer> offsets = new TreeSet<>();
  private final Map<String, String> titles = new HashMap<>();

  NoteCalls(ParliamentaryDocument document) {
    document.items().forEach(this::add);
  }

  private void add(Item item) {
    if (item.calls().isEmpty()) {
      return;
    }
    List<Quotation> quotations = Quotation.in(item.passage().text());
    for (NoteCall call : item.calls()) {
      offsets.add(call.offset());
      int index = call.offset() - item.passage().span().start();
      lastBefore(quotations, index)
          .ifPresent(quotation -> titles.putIfAbsent(call.label(), quotation.text()));
    }
  }

  private static Optional<Quotation> lastBefore(List<Quotation> quotations, int index) {
    return quotations.reversed().stream()
        .filter(q -> q.end() <= index)
        .findFirst()
        .filter(q -> index - q.end() < REACH);
  }

  /** The words quoted just before the first call of a note. */
  Optional<String> titleBefore(String label) {
    return Optional.ofNullable(titles.get(label));
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
