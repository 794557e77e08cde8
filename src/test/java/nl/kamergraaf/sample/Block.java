package nl.kamergraaf.sample;

import java.util.List;

/** A block of the running text. */
record Block(Kind kind, List<Run> runs) {
  /** What a block is, which decides the room above it and its indent. */
  enum Kind {
    /** "Vragen van …" and "Antwoord van …" before the first question. */
    DESCRIPTION,
    HEADING,
    PARAGRAPH,
    /** A numbered item inside an answer. */
    ITEM,
    /** The last line, which says what the text retells. */
    PROVENANCE
  }

  Block {
    runs = List.copyOf(runs);
  }
}
