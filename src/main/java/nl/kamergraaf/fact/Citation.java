package nl.kamergraaf.fact;

import nl.kamergraaf.document.Place;

/**
 * A reference to an official publication, once a printed occurrence.
 *
 * @param kind what is cited
 * @param identifier its official id: {@code kst-31934-65}, {@code dossier-31934}, {@code
 *     ah-tk-20222023-2267}, {@code h-tk-20212022-12-4}, {@code stb-2024-153}, an ECLI, a CELEX
 *     number, a case or document number; the words as printed where no id can be told
 * @param place where it stands
 * @param resolution how sure the id is
 */
public record Citation(
    Kind kind, String identifier, Place place, Resolution resolution, Evidence evidence)
    implements Fact {

  /** Whether an id could be told, and {@link #identifier} is not the words as printed. */
  public boolean isIdentified() {
    return identifier.chars().noneMatch(Character::isWhitespace);
  }

  /** The same citation, as sure as a look-up found it. */
  public Citation resolved(Resolution found) {
    return new Citation(kind, identifier, place, found, evidence);
  }

  /** What can be cited. */
  public enum Kind {
    PAPER,
    DOSSIER,
    APPENDIX,
    PROCEEDINGS,
    STATUTE_BOOK,
    GOVERNMENT_GAZETTE,
    TREATY_SERIES,
    CASE_LAW,
    EU_ACT,
    CASE,
    PARLIAMENTARY_DOCUMENT
  }

  /** How sure it is that the id names what was meant. */
  public enum Resolution {
    /** A list of known ids holds it. */
    VERIFIED,
    /** It follows from what is printed. */
    INFERRED,
    /** What is printed allows more than one. */
    AMBIGUOUS,
    /** No id follows from what is printed, or the list of known ids lacks it. */
    UNRESOLVED
  }
}
