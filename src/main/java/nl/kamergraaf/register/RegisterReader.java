package nl.kamergraaf.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.Descriptions.Description;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/** Reads the register's Turtle files from the class path, in parallel: start-up waits for it. */
final class RegisterReader {
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final List<String> NAME_PROPERTIES =
      List.of(Terms.ALT_LABEL, Terms.KG + "adjective", Terms.KG + "demonym");

  /** The largest first, so that none is waited for at the end. */
  private static final List<String> FILES =
      Stream.concat(
              Stream.of(
                      Kind.TOPIC,
                      Kind.THEME,
                      Kind.PERSON,
                      Kind.ORGANISATION,
                      Kind.LAW,
                      Kind.COUNTRY,
                      Kind.OFFICE)
                  .map(Kind::path),
              Stream.concat(
                  Stream.of("register/memberships", "register/holdings"),
                  Stream.of(Kind.GROUP, Kind.PARTY, Kind.MINISTRY, Kind.CABINET).map(Kind::path)))
          .toList();

  private RegisterReader() {}

  static Register read(Supplement more) {
    JenaSystem.init();
    Map<String, Collection<Description>> files =
        FILES.parallelStream()
            .collect(Collectors.toConcurrentMap(Function.identity(), RegisterReader::describe));
    add(more, files);
    List<Entry> entries =
        Stream.of(Kind.values()).flatMap(kind -> entries(kind, of(files, kind.path()))).toList();
    PersonReader persons =
        new PersonReader(
            entries, of(files, "register/memberships"), of(files, "register/holdings"));
    return new Register(
        entries,
        persons.persons(of(files, Kind.PERSON.path())),
        groups(of(files, Kind.GROUP.path())),
        more.fingerprint());
  }

  /** Adds to the descriptions of each file what is said of its things, and things of its kind. */
  private static void add(Supplement more, Map<String, Collection<Description>> files) {
    Map<String, Map<String, Description>> bySubject = new HashMap<>();
    more.graph().stream()
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(
            triple -> {
              String file = file(triple.getSubject().getURI());
              Map<String, Description> described =
                  bySubject.computeIfAbsent(file, name -> bySubject(of(files, name)));
              new Descriptions(described).triple(triple);
            });
    bySubject.forEach((file, described) -> files.put(file, described.values()));
  }

  private static Map<String, Description> bySubject(Collection<Description> all) {
    Map<String, Description> bySubject = new LinkedHashMap<>();
    all.forEach(one -> bySubject.put(one.subject(), one));
    return bySubject;
  }

  /** Where the register describes a thing of that address. */
  private static String file(String iri) {
    if (iri.contains("/seat/")) {
      return "register/memberships";
    }
    return iri.startsWith(Terms.ID + Kind.GROUP.segment() + "/")
        ? Kind.GROUP.path()
        : Kind.PERSON.path();
  }

  private static Collection<Description> of(
      Map<String, Collection<Description>> files, String name) {
    return files.getOrDefault(name, List.of());
  }

  private static Stream<Entry> entries(Kind kind, Collection<Description> things) {
    String prefix = Terms.ID + kind.segment() + "/";
    return things.stream()
        .filter(thing -> thing.texts(RDF_TYPE).contains(Terms.KG + kind.className()))
        .filter(thing -> thing.subject().startsWith(prefix))
        .map(thing -> entry(kind, thing));
  }

  private static Entry entry(Kind kind, Description thing) {
    String label = thing.text(Terms.PREF_LABEL, "nl");
    String english = thing.text(Terms.PREF_LABEL, "en");
    Set<String> names = new LinkedHashSet<>();
    names.add(label);
    NAME_PROPERTIES.forEach(property -> names.addAll(dutchOrNeutral(thing, property)));
    return new Entry(
        kind, Terms.key(thing.subject()), label, english.isEmpty() ? label : english, names);
  }

  /** English names are for reading, not for finding: documents are Dutch. */
  private static List<String> dutchOrNeutral(Description thing, String property) {
    return thing.all(property).stream()
        .filter(node -> !node.getLiteralLanguage().equals("en"))
        .map(node -> node.getLiteralLexicalForm())
        .toList();
  }

  private static Groups groups(Collection<Description> groups) {
    return new Groups(
        groups.stream()
            .collect(
                Collectors.toMap(
                    group -> Terms.key(group.subject()),
                    group ->
                        group.texts(Terms.KG + "mergedFrom").stream()
                            .map(Terms::key)
                            .collect(Collectors.toUnmodifiableSet()))));
  }

  /** What the file {@code ontology/{name}.ttl} says, subject by subject. */
  static Collection<Description> describe(String name) {
    String path = "/ontology/" + name + ".ttl";
    Map<String, Description> bySubject = new LinkedHashMap<>();
    try (InputStream turtle = RegisterReader.class.getResourceAsStream(path)) {
      if (turtle == null) {
        throw new IllegalStateException("The register's file is missing: " + path);
      }
      RDFParser.source(turtle)
          .lang(Lang.TURTLE)
          .checking(false)
          .resolveURIs(false)
          .parse(new Descriptions(bySubject));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return new ArrayList<>(bySubject.values());
  }
}
