package nl.kamergraaf.site.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the site, the first being the default. */
public enum Language {
  NL,
  EN;

  /** The language tag. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(tag(), this == NL ? "NL" : "GB");
  }

  /** The other one. */
  public Language other() {
    return this == NL ? EN : NL;
  }

  public static Optional<Language> of(String tag) {
    return List.of(values()).stream().filter(l -> l.tag().equalsIgnoreCase(tag)).findFirst();
  }

  /**
   * Chooses by the parameter {@code lang}, else by {@code Accept-Language}, as RFC 4647 looks up;
   * Dutch if neither names one of ours or the header is malformed.
   */
  public static Language choose(String parameter, String acceptLanguage) {
    Optional<Language> asked = of(parameter);
    if (asked.isPresent()) {
      return asked.get();
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().split("-", 2)[0])
          .flatMap(tag -> of(tag).stream())
          .findFirst()
          .orElse(NL);
    } catch (IllegalArgumentException e) {
      return NL;
    }
  }
}
