package nl.kamergraaf.fact.citation;

import java.util.Optional;

/**
 * The words that name the proceedings or their appendix, up to where the numbers start.
 *
 * @param named whether there are such words
 * @param appendix whether they name the appendix
 * @param proceedings whether they name the proceedings
 */
record Words(
    boolean named,
    boolean appendix,
    boolean proceedings,
    Chamber chamber,
    Optional<Session> session) {
  private static final int MOST_FILLERS = 4;
  private static final Words NONE = new Words(false, false, false, Chamber.LOWER, Optional.empty());

  /** Takes "Aanhangsel van de Handelingen II 2020/21", "Handelingen I, vergaderjaar 2021–2022". */
  static Words take(Phrase phrase) {
    boolean appendix = takeAppendix(phrase);
    if (appendix) {
      phrase.takeTightSign("-"); // "Aanhangsel-Handelingen"
    }
    takeFillers(phrase);
    boolean proceedings = phrase.takeMeaning("proceedings");
    if (!appendix && !proceedings) {
      return NONE;
    }
    phrase.takeSign(".");
    appendix = takeAppendix(phrase) || appendix;
    takeFillers(phrase);
    return takeOrigin(phrase, appendix, proceedings);
  }

  /** Takes "AH 2020/21", "AH-TK 2020–2021". */
  static Words takeAbbreviation(Phrase phrase) {
    phrase.take(token -> token.text().equals("AH"));
    phrase.takeSign("-");
    return takeOrigin(phrase, true, false);
  }

  private static Words takeOrigin(Phrase phrase, boolean appendixWord, boolean proceedings) {
    phrase.takeSign(",:)");
    Chamber chamber = Chamber.take(phrase).orElse(Chamber.LOWER);
    phrase.takeSign(",:");
    Optional<Session> session = Session.take(phrase);
    phrase.takeSign(",:;");
    boolean appendix = takeAppendix(phrase) || appendixWord;
    return new Words(true, appendix, proceedings, chamber, session);
  }

  /** Takes "Aanhangsel" or "(Aanhangsel)". */
  private static boolean takeAppendix(Phrase phrase) {
    int start = phrase.place();
    phrase.takeSign(",(");
    boolean taken = phrase.takeMeaning("appendix");
    if (taken) {
      phrase.takeSign(").,");
    } else {
      phrase.to(start);
    }
    return taken;
  }

  /** Takes "van de", "der Kamer"; not more words than anybody prints there. */
  private static void takeFillers(Phrase phrase) {
    int start = phrase.place();
    if (phrase.takeSign(",") && !phrase.nextMeans("proceedings-filler")) {
      phrase.to(start);
    }
    for (int i = 0; i < MOST_FILLERS && phrase.takeMeaning("proceedings-filler"); i++) {
      phrase.takeMeaning("chamber-word");
    }
  }
}
