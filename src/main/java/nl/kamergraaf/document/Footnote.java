package nl.kamergraaf.document;

/**
 * A footnote.
 *
 * @param label its label as printed
 * @param passage its text, without the label
 */
public record Footnote(String label, Passage passage) {}
