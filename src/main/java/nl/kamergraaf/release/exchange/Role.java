package nl.kamergraaf.release.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a thing has to do with an exchange. */
public enum Role {
  /** A person, group or party whose questions they are. */
  ASKED,
  /** An office, ministry or person that they were put to. */
  RECEIVED,
  /** A person, office or cabinet that answered. */
  ANSWERED,
  /** What its documents are about or name. */
  ABOUT,
  /** What its documents cite. */
  CITED;

  private static final Map<String, List<Role>> BY_TYPE =
      Map.ofEntries(
          Map.entry("person", List.of(ASKED, ANSWERED, RECEIVED, ABOUT)),
          Map.entry("group", List.of(ASKED)),
          Map.entry("party", List.of(ASKED)),
          Map.entry("office", List.of(RECEIVED, ANSWERED)),
          Map.entry("ministry", List.of(RECEIVED, ABOUT)),
          Map.entry("cabinet", List.of(ANSWERED)),
          Map.entry("organisation", List.of(ABOUT)),
          Map.entry("country", List.of(ABOUT)),
          Map.entry("topic", List.of(ABOUT)),
          Map.entry("theme", List.of(ABOUT)),
          Map.entry("law", List.of(CITED)),
          Map.entry("paper", List.of(CITED)),
          Map.entry("dossier", List.of(CITED)));

  /** The roles that a thing of a type can have, those that its page is about first. */
  public static List<Role> of(String type) {
    return BY_TYPE.getOrDefault(type, List.of());
  }

  /** The role by its name in addresses. */
  public static Optional<Role> named(String name) {
    return List.of(values()).stream().filter(role -> role.key().equals(name)).findFirst();
  }

  /** Its name in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
