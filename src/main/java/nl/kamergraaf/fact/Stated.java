package nl.kamergraaf.fact;

/**
 * A value as a document states it.
 *
 * @param value the value, normalised
 * @param evidence the words it was read from
 */
public record Stated<T>(T value, Evidence evidence) implements Fact {}
