package nl.kamergraaf.document;

import java.util.List;

/** One of the things that a document consists of below its header, in the order of printing. */
public sealed interface Item {

  /** Its text, without its heading. */
  Passage passage();

  /** The footnotes called in it; offsets are indexes into the pinned text. */
  List<NoteCall> calls();

  /**
   * One or more questions under one heading.
   *
   * @param numbers the question numbers that it stands for, in order
   * @param numbered whether they are printed, rather than counted by us
   */
  record Question(List<Integer> numbers, boolean numbered, Passage passage, List<NoteCall> calls)
      implements Item {
    public Question {
      numbers = List.copyOf(numbers);
      calls = List.copyOf(calls);
    }
  }

  /**
   * An answer.
   *
   * @param numbers the numbers of the questions that it answers, in order
   */
  record Answer(List<Integer> numbers, Passage passage, List<NoteCall> calls) implements Item {
    public Answer {
      numbers = List.copyOf(numbers);
      calls = List.copyOf(calls);
    }
  }

  /**
   * A paragraph that is neither: the text of a notice, an introduction, an explanation at the end.
   */
  record Remark(Passage passage, List<NoteCall> calls) implements Item {
    public Remark {
      calls = List.copyOf(calls);
    }
  }
}
