package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.kamergraaf.text.Span;

/** Finds which of many spans overlap another, without looking at each. Immutable. */
public final class SpanIndex {
  private final List<Span> spans;
  private final NavigableMap<Integer, List<Integer>> byStart = new TreeMap<>();
  private final int longest;

  public SpanIndex(List<Span> spans) {
    this.spans = List.copyOf(spans);
    for (int i = 0; i < spans.size(); i++) {
      byStart.computeIfAbsent(spans.get(i).start(), start -> new ArrayList<>()).add(i);
    }
    longest = spans.stream().mapToInt(Span::length).max().orElse(0);
  }

  /** The span with an index. */
  public Span span(int index) {
    return spans.get(index);
  }

  /** The indexes of the spans that share a character with a stretch. */
  public List<Integer> overlapping(int start, int end) {
    return byStart
        .subMap(start - longest, true, Math.max(start - longest, end), false)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(i -> spans.get(i).end() > start)
        .toList();
  }
}
