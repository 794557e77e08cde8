package nl.kamergraaf.fact.law;

import java.util.Optional;

/** Recognises one kind of law name. */
@FunctionalInterface
interface NameRule {
  /** The name that starts with a word of a passage; looks a bounded number of words ahead. */
  Optional<LawName> at(Sentence sentence, int word);
}
