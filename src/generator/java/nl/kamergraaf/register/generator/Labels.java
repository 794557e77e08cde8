package nl.kamergraaf.register.generator;

import java.util.Collection;
import nl.kamergraaf.register.generator.TurtleFile.Subject;

/**
 * Writes names as SKOS wants them: one preferred label a language, and no name both preferred and
 * alternative.
 */
final class Labels {
  private Labels() {}

  static Subject write(Subject thing, String label, String english, Collection<String> names) {
    thing.text("skos:prefLabel", label, "nl").text("skos:prefLabel", english, "en");
    names.stream()
        .filter(name -> !name.equals(label))
        .forEach(name -> thing.text("skos:altLabel", name, "nl"));
    return thing;
  }
}
