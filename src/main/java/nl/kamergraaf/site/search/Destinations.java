package nl.kamergraaf.site.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/**
 * Leads whoever types a number or an address straight to the thing that it names: "Kamerstuk 31934,
 * nr. 65", "2024Z01911", "ah-tk-20232024-1531", the address of an official publication, an IRI.
 */
final class Destinations {
  /** A form, and the keys of the things that it can name, the likeliest first. */
  private record Form(Pattern pattern, List<String> keys) {
    static Form of(String pattern, String... keys) {
      return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), List.of(keys));
    }
  }

  private static final String PAGE = "(?:https?://(?:zoek|www)\\.officielebekendmakingen\\.nl/)?";
  private static final List<Form> FORMS =
      List.of(
          Form.of(PAGE + "((?:ah|kv)-[te]k-[0-9A-Z]+(?:-\\d+)?)(?:\\.html|\\.pdf)?", "document/$1"),
          Form.of(PAGE + "kst-(\\d{5}(?:-[0-9A-Z]+)+)(?:\\.html|\\.pdf)?", "paper/$1"),
          Form.of(
              "(?:kamerstuk(?:ken)?\\s*)?(?:II?,?\\s*)?(?:\\d{4}[-/]\\d{2,4},?\\s*)?"
                  + "(\\d{2})[ .]?(\\d{3})(?:[- ]([IVX]+[A-Z]?))?,?\\s*(?:-|nr\\.?)\\s*(\\d+)",
              "paper/$1$2-$3-$4", "paper/$1$2-$4", "dossier/$1$2-$3", "dossier/$1$2"),
          Form.of(
              "(?:(?:dossier|kamerstuk(?:ken)?)\\s*)?(\\d{2})[ .]?(\\d{3})(?:[- ]([IVX]+[A-Z]?))?",
              "dossier/$1$2-$3", "dossier/$1$2"),
          Form.of("(?:zaak\\s*)?(\\d{4}Z\\d{5})", "case/$1", "document/kv-tk-$1"),
          Form.of(
              "(?:aanhangsel\\s*(?:handelingen)?\\s*(?:II)?,?\\s*)?(\\d{4})[-/–](\\d{4}),?\\s*"
                  + "nr\\.?\\s*(\\d+)",
              "document/ah-tk-$1$2-$3"),
          Form.of("(?:https?://wetten\\.overheid\\.nl/)?(BWB[RVW]\\d{7}).*", "law/$1"));

  private Destinations() {}

  /** The address of the page about what {@code typed} names; empty if it names nothing known. */
  static Optional<String> of(Visit visit, String typed) {
    String words = typed.strip();
    return Stream.concat(address(visit, words), FORMS.stream().flatMap(form -> keys(form, words)))
        .map(key -> visit.addresses().requested(key))
        .filter(iri -> visit.facts().knows(NodeFactory.createURI(iri)))
        .findFirst()
        .map(visit::href);
  }

  /** The key in an address of ours, canonical or of this host. */
  private static Stream<String> address(Visit visit, String words) {
    return Stream.of(visit.addresses().base(), visit.request().origin() + "/")
        .flatMap(base -> Stream.of(base + "id/", base + "doc/"))
        .filter(words::startsWith)
        .map(base -> words.substring(base.length()))
        .filter(key -> !key.isEmpty());
  }

  private static Stream<String> keys(Form form, String words) {
    Matcher matcher = form.pattern().matcher(words);
    if (!matcher.matches()) {
      return Stream.empty();
    }
    MatchResult match = matcher.toMatchResult();
    return form.keys().stream().flatMap(key -> filled(key, match).stream());
  }

  /** A key with its groups filled in; empty if one of them did not take part. */
  private static Optional<String> filled(String key, MatchResult match) {
    String filled = key;
    for (int group = 1; group <= match.groupCount(); group++) {
      if (filled.contains("$" + group)) {
        String text = match.group(group);
        if (text == null) {
          return Optional.empty();
        }
        filled = filled.replace("$" + group, text);
      }
    }
    return Optional.of(filled);
  }
}
