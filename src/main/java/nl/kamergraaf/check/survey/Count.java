package nl.kamergraaf.check.survey;

/**
 * How much of one kind the register holds.
 *
 * @param kind what is counted, in English
 * @param entries how many there are
 * @param names how many names they have together, in Dutch or without language
 * @param linked how many have an identifier of someone else's
 * @param withoutSource how many name no source; none should
 */
public record Count(String kind, long entries, long names, long linked, long withoutSource) {}
