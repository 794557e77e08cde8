package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Questions, answers and remarks, while they are collected paragraph by paragraph. Not thread-safe.
 */
final class Body {
  private enum Kind {
    QUESTION,
    ANSWER,
    REMARK
  }

  private record Part(Kind kind, List<Integer> numbers, boolean numbered, Draft draft) {}

  private final Numbering numbering;
  private final List<Part> parts = new ArrayList<>();
  private boolean seam;
  private int highest;

  Body(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Something lay between the paragraph before and the one to come: a page's foot, a note. */
  void seam() {
    seam = true;
  }

  /**
   * Takes the next paragraph.
   *
   * @param start the item that begins with its number, if one does
   */
  void take(Block block, Optional<ItemNumbers.Start> start) {
    boolean afterSeam = seam;
    seam = false;
    if (start.isPresent()) {
      start(start.get(), block);
      return;
    }
    Heading heading = Heading.of(block.text()).orElse(null);
    if (heading != null) {
      open(heading, block);
    } else if (block.role() == Block.Role.REMARK) {
      part(Kind.REMARK, List.of(), false).draft().add(block);
    } else if (!startsQuestion(block)) {
      Draft draft = current().draft();
      if (afterSeam && draft.isOpen()) {
        draft.resume(block);
      } else {
        draft.add(block);
      }
    }
  }

  /** The items, put into the pinned text. */
  List<Item> items(PinnedText pinned) {
    List<Item> items = new ArrayList<>();
    Map<Kind, Integer> ordinals = new EnumMap<>(Kind.class);
    for (Part part : parts) {
      if (part.draft().isEmpty() && part.kind() == Kind.REMARK) {
        continue;
      }
      int ordinal = ordinals.merge(part.kind(), 1, Integer::sum);
      Place place = new Place(Place.Part.valueOf(part.kind().name()), ordinal);
      Passage passage = pinned.put(place, part.draft().text(), part.draft().links());
      List<NoteCall> calls = PinnedText.pin(passage, part.draft().calls());
      items.add(
          switch (part.kind()) {
            case QUESTION -> new Item.Question(part.numbers(), part.numbered(), passage, calls);
            case ANSWER -> new Item.Answer(part.numbers(), passage, calls);
            case REMARK -> new Item.Remark(passage, calls);
          });
    }
    return items;
  }

  private void open(Heading heading, Block block) {
    if (heading.kind() == Heading.Kind.ANSWER && !heading.numbers().isEmpty()) {
      dropEmptyAnswer();
    }
    Draft draft =
        switch (heading.kind()) {
          case QUESTION -> question(heading).draft();
          case ANSWER -> part(Kind.ANSWER, answered(heading), true).draft();
          case NOTICE, EXPLANATION -> part(Kind.REMARK, List.of(), false).draft();
        };
    if (!heading.rest().isEmpty()) {
      draft.add(new Block(Block.Role.TEXT, "", heading.rest(), List.of()));
      block
          .calls()
          .forEach(call -> draft.calls().add(new NoteCall(call.label(), draft.text().length())));
    }
  }

  private Part question(Heading heading) {
    if (heading.numbers().isEmpty()) {
      return part(Kind.QUESTION, List.of(due().orElse(1)), false);
    }
    List<Integer> numbers = NumberList.parse(heading.numbers(), due());
    return isPartOfLast(heading, numbers) ? parts.getLast() : part(Kind.QUESTION, numbers, true);
  }

  /** Whether a heading such as "Vraag 2b" goes on with question 2. */
  private boolean isPartOfLast(Heading heading, List<Integer> numbers) {
    return Character.isLetter(heading.numbers().charAt(heading.numbers().length() - 1))
        && !parts.isEmpty()
        && parts.getLast().kind() == Kind.QUESTION
        && parts.getLast().numbers().equals(numbers);
  }

  /** Opens the item that begins with a bare number, and takes the words behind the number. */
  private void start(ItemNumbers.Start start, Block block) {
    Draft draft;
    if (start.isAnswer()) {
      dropEmptyAnswer();
      draft = part(Kind.ANSWER, start.numbers(), true).draft();
    } else {
      draft = part(Kind.QUESTION, start.numbers(), true).draft();
    }
    String words = block.text().substring(Math.min(start.words(), block.text().length()));
    if (!words.isEmpty()) {
      int by = words.length() - block.text().length();
      List<Link> links = Link.moved(block.links(), by, words.length());
      draft.add(new Block(Block.Role.TEXT, "", words, shift(block.calls(), by), links));
    }
  }

  /** The part with the answers, or the notice, begins below all questions. */
  void reply(boolean isNotice) {
    Kind kind = isNotice ? Kind.REMARK : Kind.ANSWER;
    boolean isOpen =
        !parts.isEmpty() && parts.getLast().kind() == kind && parts.getLast().draft().isEmpty();
    if (!isOpen) {
      part(kind, isNotice ? List.of() : unanswered(), true);
    }
  }

  /** An answer to all questions that was opened before the first number turned up. */
  private void dropEmptyAnswer() {
    if (!parts.isEmpty()
        && parts.getLast().kind() == Kind.ANSWER
        && parts.getLast().draft().isEmpty()
        && parts.stream().filter(part -> part.kind() == Kind.ANSWER).count() == 1) {
      parts.removeLast();
    }
  }

  private boolean startsQuestion(Block block) {
    if (numbering == Numbering.PARAGRAPHS && isQuestionSection()) {
      part(Kind.QUESTION, List.of(due().orElse(1)), false).draft().add(block);
      return true;
    }
    return false;
  }

  private boolean isQuestionSection() {
    return parts.isEmpty() || parts.getLast().kind() == Kind.QUESTION;
  }

  /**
   * The numbers that an answer is to: those printed, else those of the questions printed since the
   * last answer.
   */
  private List<Integer> answered(Heading heading) {
    if (!heading.numbers().isEmpty()) {
      int last = due().orElse(1) - 1;
      return NumberList.parse(
          heading.numbers(), last > 0 ? OptionalInt.of(last) : OptionalInt.empty());
    }
    return unanswered();
  }

  private List<Integer> unanswered() {
    List<Integer> open = new ArrayList<>();
    for (Part part : parts.reversed()) {
      if (part.kind() == Kind.ANSWER) {
        break;
      }
      open.addAll(part.numbers());
    }
    Collections.sort(open);
    return open;
  }

  private OptionalInt due() {
    return OptionalInt.of(highest + 1);
  }

  private Part current() {
    return parts.isEmpty() ? part(Kind.REMARK, List.of(), false) : parts.getLast();
  }

  private Part part(Kind kind, List<Integer> numbers, boolean numbered) {
    Part part = new Part(kind, numbers, numbered, new Draft());
    parts.add(part);
    if (kind == Kind.QUESTION) {
      highest = numbers.stream().reduce(highest, Math::max);
    }
    return part;
  }

  private static List<NoteCall> shift(List<NoteCall> calls, int by) {
    return calls.stream()
        .map(call -> new NoteCall(call.label(), Math.max(0, call.offset() + by)))
        .toList();
  }
}
