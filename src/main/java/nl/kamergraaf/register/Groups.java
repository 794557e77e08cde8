package nl.kamergraaf.register;

import java.util.Map;
import java.util.Set;

/**
 * Which groups went up into which: those who sat for GroenLinks or PvdA sit for GroenLinks-PvdA
 * later.
 */
record Groups(Map<String, Set<String>> mergedFrom) {
  Groups {
    mergedFrom = Map.copyOf(mergedFrom);
  }

  /**
   * Whether a member of the one group may be printed as a member of the other: of the same, of one
   * that went up into it, or of the one into which it went up.
   */
  boolean agree(String printed, String member) {
    return printed.equals(member) || wentUp(member, printed) || wentUp(printed, member);
  }

  private boolean wentUp(String group, String into) {
    return mergedFrom.getOrDefault(into, Set.of()).contains(group);
  }
}
