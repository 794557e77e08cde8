package nl.kamergraaf.fact.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.NoteMarks;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Citation;

/**
 * Which paper prints a motion: the only one cited in the parenthesis behind the words that name it,
 * behind a comma, or in the note that is called there.
 */
final class MotionPapers {
  private static final Pattern PAPER = Pattern.compile("kst-\\d+(?:-[\\dA-Z]+)*-\\d+[A-Z]?");
  private static final Pattern PARENTHESIS = Pattern.compile("\\s{0,3}\\(([^()]{3,150})\\)");
  private static final Pattern SUBJECT =
      Pattern.compile("\\s{0,3}(?:over|inzake|betreffende)\\s[^().;?!\\n]{1,200}");
  private static final Pattern BEGINS_WITH_PAPER =
      Pattern.compile(
          "(?i)(?:kamerstuk|tk\\b|t\\.k\\.|tweede kamer|tweede-kamer|\\d{2}).*", Pattern.DOTALL);
  private static final Pattern OTHER_PAPER =
      Pattern.compile(
          "(?i)motie|amendement|brief|nota\\b|rapport|verslag|voorstel|besluit|antwoord|evaluatie");
  private static final Pattern BEFORE_PAPER =
      Pattern.compile("\\s{0,3}(?:,\\s{0,3}|op stuk (?:nr\\. )?|in )");

  /** What a note says beside the paper it cites: "Zie" and the like. */
  private static final int LETTERS_BESIDE = 12;

  private final Map<Place, List<Citation>> papers;
  private final Map<Place, Item> items;
  private final NoteMarks marks;

  /**
   * The papers of a document.
   *
   * @param citations what it cites
   */
  MotionPapers(ParliamentaryDocument document, List<Citation> citations) {
    papers =
        citations.stream()
            .filter(citation -> PAPER.matcher(citation.identifier()).matches())
            .collect(Collectors.groupingBy(Citation::place));
    items =
        document.items().stream()
            .collect(
                Collectors.toMap(
                    item -> item.passage().place(), Function.identity(), (first, second) -> first));
    marks = NoteMarks.of(document);
  }

  /** A paper, and where the words that cite it end. */
  record Found(String identifier, int end) {}

  /** The paper that is cited where the words that name a motion end. */
  Optional<Found> behind(NamedMotion motion, Passage passage) {
    int end = motion.end();
    return inParenthesis(end, passage)
        .or(() -> directly(end, passage))
        .or(() -> inNote(end, passage))
        .or(() -> motion.names().isEmpty() ? Optional.empty() : behindSubject(end, passage));
  }

  private Optional<Found> inParenthesis(int place, Passage passage) {
    Matcher parenthesis =
        PARENTHESIS.matcher(passage.text()).region(place, passage.text().length());
    return parenthesis.lookingAt()
        ? only(parenthesis.start(1), parenthesis.end(1), passage)
            .map(id -> new Found(id, parenthesis.end()))
        : Optional.empty();
  }

  private Optional<Found> behindSubject(int place, Passage passage) {
    Matcher subject = SUBJECT.matcher(passage.text()).region(place, passage.text().length());
    if (!subject.lookingAt()) {
      return Optional.empty();
    }
    Matcher parenthesis =
        PARENTHESIS.matcher(passage.text()).region(subject.end(), passage.text().length());
    boolean isPaper =
        parenthesis.lookingAt()
            && BEGINS_WITH_PAPER.matcher(parenthesis.group(1)).matches()
            && !OTHER_PAPER.matcher(subject.group()).find();
    return isPaper ? inParenthesis(subject.end(), passage) : Optional.empty();
  }

  private Optional<Found> directly(int place, Passage passage) {
    Matcher before = BEFORE_PAPER.matcher(passage.text()).region(place, passage.text().length());
    if (!before.lookingAt()) {
      return Optional.empty();
    }
    int start = passage.span().start() + before.end();
    List<Citation> there =
        at(passage).stream()
            .filter(citation -> citation.evidence().span().start() == start)
            .toList();
    return there.size() == 1
        ? Optional.of(
            new Found(
                there.getFirst().identifier(),
                there.getFirst().evidence().span().end() - passage.span().start()))
        : Optional.empty();
  }

  private Optional<Found> inNote(int end, Passage passage) {
    Item item = items.get(passage.place());
    if (item == null) {
      return Optional.empty();
    }
    int place = passage.span().start() + end;
    return item.calls().stream()
        .filter(call -> call.offset() >= place && call.offset() <= place + 1)
        .map(this::paperAlone)
        .flatMap(Optional::stream)
        .findFirst()
        .map(id -> new Found(id, end));
  }

  /** The paper of a note that consists of nothing else. */
  private Optional<String> paperAlone(NoteCall call) {
    Optional<Footnote> note = marks.note(call);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    Passage words = note.get().passage();
    Optional<String> paper = only(0, words.text().length(), words);
    int cited = at(words).stream().mapToInt(it -> it.evidence().quote().length()).max().orElse(0);
    return words.text().strip().length() - cited <= LETTERS_BESIDE ? paper : Optional.empty();
  }

  /** The only paper that a stretch of a passage cites. */
  private Optional<String> only(int start, int end, Passage passage) {
    int offset = passage.span().start();
    List<String> ids =
        at(passage).stream()
            .filter(
                citation ->
                    citation.evidence().span().start() >= offset + start
                        && citation.evidence().span().end() <= offset + end)
            .map(Citation::identifier)
            .distinct()
            .toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  private List<Citation> at(Passage passage) {
    return papers.getOrDefault(passage.place(), List.of());
  }
}
