package nl.kamergraaf.register.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamergraaf.json.Json;

/** The official value lists of ministries and other bodies (TOOI), as expanded JSON-LD. */
final class TooiBodies {
  private static final String MINISTRIES = "tooi_rwc_ministeries_compleet_1.json";
  private static final String OTHERS = "tooi_rwc_overige_overheidsorganisaties_compleet_3.json";
  private static final String VERSION_OF = "http://www.w3.org/ns/prov#specializationOf";
  private static final String NAME =
      "https://identifier.overheid.nl/tooi/def/ont/officieleNaamExclSoort";

  private TooiBodies() {}

  /** The historical versions of each ministry, by its code. */
  static Map<String, Set<String>> versions(Path reference) {
    Map<String, Set<String>> versions = new TreeMap<>();
    for (JsonNode body : read(reference, MINISTRIES)) {
      for (JsonNode whole : body.path(VERSION_OF)) {
        String ministry = whole.path("@id").asText();
        versions
            .computeIfAbsent(
                ministry.substring(ministry.lastIndexOf('/') + 1), key -> new TreeSet<>())
            .add(body.path("@id").asText());
      }
    }
    return versions;
  }

  /** The address of the ministry with this code, which must be in the list. */
  static Iri ministry(Path reference, String code) {
    for (JsonNode body : read(reference, MINISTRIES)) {
      if (body.path("@id").asText().endsWith("/" + code)) {
        return new Iri(body.path("@id").asText());
      }
    }
    throw new IllegalArgumentException("Not in the list of ministries: " + code);
  }

  /** The addresses of the other bodies, by official name. */
  static Map<String, String> bodies(Path reference) {
    Map<String, String> bodies = new TreeMap<>();
    for (JsonNode body : read(reference, OTHERS)) {
      bodies.put(body.path(NAME).path(0).path("@value").asText(), body.path("@id").asText());
    }
    return bodies;
  }

  private static JsonNode read(Path reference, String name) {
    try {
      return Json.MAPPER.readTree(reference.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
