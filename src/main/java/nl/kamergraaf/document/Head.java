package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the first question, while it is collected. Not thread-safe. */
final class Head {
  private final Map<HeadLine.Kind, String> lines = new EnumMap<>(HeadLine.Kind.class);
  private final List<NoteCall> calls = new ArrayList<>();
  private @Nullable String publicationId;
  private @Nullable String sessionYear;
  private @Nullable String open;
  private boolean isOfSenate;

  /** Whether the chamber's name was just met, beside which the "2" of its mark stands. */
  private boolean isLogoDue;

  /** Takes what page furniture tells; the first of its kind counts. */
  void furniture(String line) {
    isLogoDue = line.strip().equals("Tweede Kamer der Staten-Generaal");
    isOfSenate |= Furniture.isOfSenate(line);
    if (publicationId == null) {
      publicationId = Furniture.publicationId(line).orElse(null);
    }
    if (sessionYear == null) {
      sessionYear = Furniture.sessionYear(line).orElse(null);
    }
    Furniture.appendixNumber(line)
        .ifPresent(number -> lines.putIfAbsent(HeadLine.Kind.APPENDIX_NUMBER, number));
    Furniture.caseNumber(line)
        .filter(number -> number.contains("Z") || !has(HeadLine.Kind.APPENDIX_NUMBER))
        .ifPresent(number -> lines.putIfAbsent(HeadLine.Kind.CASE_NUMBER, number));
  }

  /** Takes a paragraph if it belongs above the first question; false if the body begins with it. */
  boolean take(Block block) {
    if (Furniture.is(block.text())) {
      furniture(block.text());
      return true;
    }
    if (isLogoDue && block.text().equals("2")) {
      return true;
    }
    if (open == null && HeadLine.isOpen(block.text())) {
      open = block.text();
      return true;
    }
    isLogoDue = false;
    String[] parts = HeadLine.split(open == null ? block.text() : open + " " + block.text());
    open = null;
    Optional<HeadLine> line = HeadLine.of(parts[0]);
    if (line.isEmpty() || isLate(line.get())) {
      return false;
    }
    calls.addAll(block.calls());
    put(line.get());
    if (parts.length > 1) {
      HeadLine.of(parts[1]).ifPresent(this::put);
    }
    return true;
  }

  /**
   * Takes the sentence that names the answerers where it stands below the questions, as prints of
   * before 2010 have it.
   */
  boolean takeLate(Block block) {
    boolean isReply =
        !has(HeadLine.Kind.REPLYING)
            && HeadLine.of(block.text())
                .filter(line -> line.kind() == HeadLine.Kind.REPLYING)
                .isPresent();
    return isReply && take(block);
  }

  /** Remembers which publication the document says it retells. */
  void retelling(String id) {
    lines.put(HeadLine.Kind.RETELLING, id);
  }

  /** Whether it has been said who asks or who answers. */
  boolean isParliamentary() {
    return lines.containsKey(HeadLine.Kind.ASKING) || lines.containsKey(HeadLine.Kind.REPLYING);
  }

  boolean has(HeadLine.Kind kind) {
    return lines.containsKey(kind);
  }

  /** The header, put at the start of the pinned text. */
  Header header(PinnedText pinned) {
    Place marks = Place.of(Place.Part.MARKS);
    Place header = Place.of(Place.Part.HEADER);
    return new Header(
        Optional.ofNullable(publicationId).map(id -> pinned.put(marks, id)),
        Optional.ofNullable(sessionYear).map(year -> pinned.put(marks, year)),
        line(HeadLine.Kind.APPENDIX_NUMBER).map(number -> pinned.put(marks, number)),
        line(HeadLine.Kind.CASE_NUMBER).map(number -> pinned.put(marks, number)),
        joined(HeadLine.Kind.ASKING, HeadLine.Kind.SUBMITTED).map(text -> pinned.put(header, text)),
        joined(HeadLine.Kind.REPLYING, HeadLine.Kind.SEE_ALSO)
            .map(text -> pinned.put(header, text)),
        line(HeadLine.Kind.RETELLING),
        isOfSenate ? Optional.of(pinned.put(marks, "Eerste Kamer")) : Optional.empty());
  }

  /** A bare number below the questions' sentence numbers a question, not the document. */
  private boolean isLate(HeadLine line) {
    return switch (line.kind()) {
      case APPENDIX_NUMBER -> isParliamentary() || (has(line.kind()) && !hasOnlyLogo());
      case CASE_NUMBER -> isParliamentary() || has(line.kind());
      case ASKING, REPLYING -> has(line.kind());
      case SUBMITTED, SEE_ALSO, RETELLING -> false;
    };
  }

  /** Whether the number taken may be the "2" of the chamber's mark, which stands above its own. */
  private boolean hasOnlyLogo() {
    return "2".equals(lines.get(HeadLine.Kind.APPENDIX_NUMBER));
  }

  private void put(HeadLine line) {
    if (line.kind() == HeadLine.Kind.APPENDIX_NUMBER && hasOnlyLogo()) {
      lines.put(line.kind(), line.value());
    }
    lines.putIfAbsent(line.kind(), line.value());
  }

  private Optional<String> line(HeadLine.Kind kind) {
    return Optional.ofNullable(lines.get(kind));
  }

  private Optional<String> joined(HeadLine.Kind first, HeadLine.Kind second) {
    return line(first)
        .map(text -> text + line(second).map(more -> " " + more).orElse(""))
        .or(() -> line(second));
  }
}
