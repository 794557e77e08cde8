package nl.kamergraaf.document;

import java.util.List;

/**
 * What a reader saw, before it is known which question or answer it belongs to: a paragraph without
 * line wraps and without note marks.
 *
 * @param role what the form itself says of it
 * @param label for a {@link Role#NOTE} its label, else empty
 * @param text the words, NFC, white space made single
 * @param calls the note marks lifted out of it; offsets are indexes into {@code text}
 * @param links what its words are linked to; offsets are indexes into {@code text}
 */
public record Block(Role role, String label, String text, List<NoteCall> calls, List<Link> links) {

  /** What the form of a document can say of a paragraph. */
  public enum Role {
    /** Nothing: the words themselves must tell. */
    TEXT,
    /** It is a heading, such as "Vraag 3". */
    HEADING,
    /** It is a footnote. */
    NOTE,
    /** It is page furniture, from which ids and session years may be read. */
    FURNITURE,
    /** It is a paragraph that is neither question nor answer: a notice, an explanation. */
    REMARK
  }

  public Block {
    calls = List.copyOf(calls);
    links = List.copyOf(links);
  }

  /** A paragraph of which no words are linked to anything. */
  public Block(Role role, String label, String text, List<NoteCall> calls) {
    this(role, label, text, calls, List.of());
  }

  /** A paragraph of which the form says nothing. */
  public static Block text(String text, List<NoteCall> calls) {
    return new Block(Role.TEXT, "", text, calls);
  }

  /** A heading. */
  public static Block heading(String text) {
    return new Block(Role.HEADING, "", text, List.of());
  }

  /** A footnote. */
  public static Block note(String label, String text) {
    return new Block(Role.NOTE, label, text, List.of());
  }

  /** Page furniture. */
  public static Block furniture(String text) {
    return new Block(Role.FURNITURE, "", text, List.of());
  }
}
