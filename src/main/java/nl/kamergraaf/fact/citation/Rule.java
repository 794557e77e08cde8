package nl.kamergraaf.fact.citation;

import java.util.List;

/** A production of the citation grammar. */
interface Rule {

  /** Its name in evidence, such as {@code citation/paper}. */
  String name();

  /**
   * What the words from the phrase's place on refer to, the phrase then standing behind them; an
   * empty list, wherever the phrase then stands, if they are no such citation. Looks a bounded
   * number of tokens beyond what it takes.
   */
  List<Reference> read(Phrase phrase);
}
