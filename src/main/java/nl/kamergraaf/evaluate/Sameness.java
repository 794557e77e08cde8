package nl.kamergraaf.evaluate;

import java.util.List;

/** When what was annotated and what was found are the same, told by their keys. */
enum Sameness {
  /** Equal in every part. */
  EQUAL,

  /** The annotated name is among the names of what was found. */
  NAMED,

  /** The same address, or titles that begin alike. */
  ADDRESS_OR_TITLE,

  /** One text holds the other: where a sentence ends is a matter of layout. */
  PART_OF_THE_OTHER,

  /** The same number, and texts that begin alike: where a note ends is a matter of layout. */
  NUMBER_AND_START;

  /** Whether they are the same. */
  boolean test(List<String> gold, List<String> found) {
    return switch (this) {
      case EQUAL -> gold.equals(found);
      case NAMED -> found.contains(gold.getFirst());
      case ADDRESS_OR_TITLE ->
          areStatedAndEqual(gold.getFirst(), found.getFirst())
              || areStatedAndEqual(gold.getLast(), found.getLast());
      case PART_OF_THE_OTHER -> isPartOfTheOther(gold.getFirst(), found.getFirst());
      case NUMBER_AND_START ->
          gold.getFirst().equals(found.getFirst())
              && start(gold.getLast()).equals(start(found.getLast()));
    };
  }

  private static boolean areStatedAndEqual(String gold, String found) {
    return !gold.isEmpty() && gold.equals(found);
  }

  private static boolean isPartOfTheOther(String gold, String found) {
    return !gold.isEmpty() && !found.isEmpty() && (gold.contains(found) || found.contains(gold));
  }

  private static String start(String normal) {
    return NormalForm.start(normal, Claim.START);
  }
}
