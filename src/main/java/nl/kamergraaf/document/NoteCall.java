package nl.kamergraaf.document;

/**
 * The mark of a footnote in running text, lifted out of it.
 *
 * @param label the note's label as printed, such as {@code 3}
 * @param offset where it stood: the index in the text from which it was lifted
 */
public record NoteCall(String label, int offset) {}
