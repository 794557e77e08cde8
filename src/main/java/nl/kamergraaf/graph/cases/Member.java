package nl.kamergraaf.graph.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.register.Spelling;

/**
 * Someone who asked, as named in one place.
 *
 * @param name as printed or listed
 * @param key the person's key in the register, where it knows exactly one
 */
record Member(String name, Optional<String> key) {

  /** The same person by the register; where that knows but one of them, of the same surname. */
  boolean mayBe(Member other) {
    if (key.isPresent() && other.key.isPresent()) {
      return key.equals(other.key);
    }
    String mine = Spelling.fold(name);
    String theirs = Spelling.fold(other.name);
    return !mine.isEmpty()
        && (mine.equals(theirs) || mine.endsWith(" " + theirs) || theirs.endsWith(" " + mine));
  }

  /** Whether each of the one may be another of the other, and none is left. */
  static boolean same(List<Member> these, List<Member> those) {
    List<Member> left = new ArrayList<>(those);
    for (Member member : these) {
      Optional<Member> match = left.stream().filter(member::mayBe).findFirst();
      if (match.isEmpty()) {
        return false;
      }
      left.remove(match.get());
    }
    return left.isEmpty();
  }
}
