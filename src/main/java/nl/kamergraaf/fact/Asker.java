package nl.kamergraaf.fact;

import java.util.Optional;

/**
 * A member who put the questions.
 *
 * @param name as printed, without "het lid"
 * @param group the parliamentary group as printed, also where it is printed once for several
 */
public record Asker(String name, Optional<String> group, Evidence evidence) implements Fact {}
