package nl.kamergraaf.fact;

/**
 * A theme that the words of a document suggest, where no source files it under any.
 *
 * @param name a theme of the upper level
 * @param evidence the subject, with the probability as confidence
 */
public record ProposedTheme(String name, Evidence evidence) implements Fact {}
