package nl.kamergraaf.site.page;

import nl.kamergraaf.site.http.Addresses;

/**
 * How to be told what is new of a page.
 *
 * @param atom its feed as Atom; empty if it has none
 * @param json the same as JSON Feed
 * @param mail where to ask for letters; empty if none are sent
 */
public record Follow(String atom, String json, String mail) {
  static final Follow NONE = new Follow("", "", "");

  /** Whether there is a feed. */
  public boolean isOffered() {
    return !atom.isEmpty();
  }

  /** The feeds of a search, {@code query} being its parameters as they follow the path. */
  public static Follow search(Visit visit, String query) {
    String path = visit.addresses().path("/search");
    return new Follow(
        Addresses.inLanguage(path + ".atom" + query, visit.chosenLanguage()),
        Addresses.inLanguage(path + ".feed" + query, visit.chosenLanguage()),
        mail(visit, "/search" + query));
  }

  /** The feeds of a thing, its key in addresses being {@code name}. */
  public static Follow thing(Visit visit, String name) {
    String path = visit.addresses().path("/doc/" + name);
    return new Follow(
        Addresses.inLanguage(path + ".atom", visit.chosenLanguage()),
        Addresses.inLanguage(path + ".feed", visit.chosenLanguage()),
        mail(visit, "/doc/" + name));
  }

  private static String mail(Visit visit, String about) {
    return visit.sendsAlerts()
        ? Addresses.inLanguage(
            visit.addresses().path("/alerts?about=" + Addresses.encode(about)),
            visit.chosenLanguage())
        : "";
  }
}
