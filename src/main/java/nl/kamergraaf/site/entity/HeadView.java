package nl.kamergraaf.site.entity;

import java.util.List;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Value;

/**
 * What a page says first of a thing that has to do with questions: who or what it is, and what its
 * questions come to.
 *
 * @param facts what it is, a line each
 * @param links where else it is described
 * @param sentence how many questions and how fast they were answered; empty if there are none
 * @param sums what they have in common, the most frequent first
 * @param figures by year of asking
 */
public record HeadView(
    List<Fact> facts,
    List<Value> links,
    String sentence,
    List<Sum> sums,
    List<FigureView> figures) {
  static final HeadView NONE = new HeadView(List.of(), List.of(), "", List.of(), List.of());

  public HeadView {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
    sums = List.copyOf(sums);
    figures = List.copyOf(figures);
  }

  /** A line: what it tells, and its values, each a run of text and links. */
  public record Fact(String label, List<List<Value>> values) {
    public Fact {
      values = values.stream().map(List::copyOf).toList();
    }
  }

  /** What questions have in common: a heading, and things with how many questions they share. */
  public record Sum(String title, List<Counted> things) {
    public Sum {
      things = List.copyOf(things);
    }
  }

  /** A thing and how often it occurs. */
  public record Counted(Value thing, String count) {}
}
