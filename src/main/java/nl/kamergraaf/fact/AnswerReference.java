package nl.kamergraaf.fact;

import nl.kamergraaf.document.Place;

/**
 * An answer that refers to the answer to another question of the same document.
 *
 * @param question the number of that question
 * @param place the answer that refers
 */
public record AnswerReference(int question, Place place, Evidence evidence) implements Fact {}
