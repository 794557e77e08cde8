package nl.kamergraaf.fact;

/** Why, in the words of a notice, an answer is late. */
public record NoticeReason(String text, Evidence evidence) implements Fact {}
