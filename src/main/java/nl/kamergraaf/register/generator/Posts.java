package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;

/** Who held which office, and when. */
final class Posts {
  /**
   * The list of ministers that reaches to 2019 knows this cabinet's beginning only; ends come from
   * the later list.
   */
  private static final String LAST_OF_OPENKAMER = "Kabinet-Rutte III";

  private static final String RUTTE_III = "2017-10-26";

  /** Names of ministries that the list of ministers has out of their time or misspelt. */
  private static final Map<String, String> RENAMED_2017 =
      Map.of(
          "veiligheid en justitie", "justitie en veiligheid",
          "economische zaken", "economische zaken en klimaat",
          "infrastructuur en milieu", "infrastructuur en waterstaat",
          "buitenlandse handel en ontwikkelinssamenwerking",
              "buitenlandse handel en ontwikkelingssamenwerking");

  private static final Map<String, String> MINISTRIES =
      Map.ofEntries(
          Map.entry("ministry.JENV", "Justitie en Veiligheid"),
          Map.entry("ministry.FIN", "Financiën"),
          Map.entry("ministry.VWS", "Volksgezondheid, Welzijn en Sport"),
          Map.entry("ministry.IENW", "Infrastructuur en Waterstaat"),
          Map.entry("ministry.SZW", "Sociale Zaken en Werkgelegenheid"),
          Map.entry("ministry.EZK", "Economische Zaken en Klimaat"),
          Map.entry("ministry.OCW", "Onderwijs, Cultuur en Wetenschap"),
          Map.entry("ministry.BZK", "Binnenlandse Zaken en Koninkrijksrelaties"),
          Map.entry("ministry.DEF", "Defensie"));

  private record Post(
      PersonDraft person,
      String office,
      String start,
      String end,
      String attested,
      String cabinet,
      Iri source) {
    String key() {
      return office + "-" + (start.isEmpty() ? attested : start);
    }

    Post endingOn(String day, Iri alsoFrom) {
      return new Post(person, office, start, day, attested, cabinet, alsoFrom);
    }
  }

  private final Persons persons;
  private final Map<String, String> officeByName = new HashMap<>();
  private final Map<String, String> cabinetByReference = new HashMap<>();
  private final Set<String> rejected;
  private final Map<String, Post> posts = new TreeMap<>();

  Posts(Path reference, Persons persons, Sources sources) {
    this.persons = persons;
    for (Row row : Table.curated("offices.tsv").rows()) {
      officeByName.put(Spelling.fold(row.get("label")), Spelling.slug(row.get("label")));
    }
    for (Row row : Table.curated("cabinets.tsv").rows()) {
      cabinetByReference.put(row.get("reference"), row.get("key"));
    }
    rejected =
        Table.curated("rejected.tsv").rows().stream()
            .map(Posts::rejection)
            .collect(Collectors.toSet());
    openkamer(reference);
    parlamint(reference);
    attested(sources);
  }

  private static String rejection(Row row) {
    return row.get("name") + "\t" + Spelling.slug(row.get("office")) + "\t" + row.get("start");
  }

  private void openkamer(Path reference) {
    Iri source = Sources.named("openkamer");
    for (Row row : Table.reference(reference, "openkamer_ministers.tsv").rows()) {
      String title = openkamerTitle(row);
      String cabinet = cabinetByReference.get(row.get("cabinet"));
      if (!title.isEmpty() && cabinet != null) {
        PersonDraft person = persons.named(row.get("person"));
        person.kept = true;
        add(new Post(person, office(title), row.get("start"), row.get("end"), "", cabinet, source));
      }
    }
  }

  private static String openkamerTitle(Row row) {
    String ministry = renamed(row, row.get("ministry"));
    String portfolio = renamed(row, row.get("extra"));
    return switch (row.get("position")) {
      case "PMI" -> "Minister-President";
      case "MIN" -> ministry.isEmpty() ? "" : "Minister van " + ministry;
      case "SOS" -> "Staatssecretaris van " + ministry;
      case "MWP" ->
          portfolio.isEmpty() ? "" : "Minister voor " + portfolio.replace("programma ", "");
      default -> "";
    };
  }

  private static String renamed(Row row, String name) {
    if (row.get("cabinet").equals(LAST_OF_OPENKAMER)) {
      return RENAMED_2017.getOrDefault(name, name);
    }
    boolean withAgriculture =
        row.get("cabinet").equals("Kabinet-Rutte I") && name.equals("economische zaken");
    return withAgriculture ? "economische zaken, landbouw en innovatie" : name;
  }

  private void parlamint(Path reference) {
    Iri source = Sources.named("parlamint");
    for (Row row : Table.reference(reference, "parlamint_nl_affiliations.tsv").rows()) {
      String title = parlamintTitle(row);
      if (!title.isEmpty() && row.get("from").compareTo(RUTTE_III) >= 0) {
        PersonDraft person = persons.named(row.get("forename") + " " + row.get("surname"));
        String cabinet = row.get("from").compareTo("2022-01-10") < 0 ? "rutte-iii" : "rutte-iv";
        add(new Post(person, office(title), row.get("from"), row.get("to"), "", cabinet, source));
      }
    }
  }

  private static String parlamintTitle(Row row) {
    return switch (row.get("role")) {
      case "minister" -> row.get("roleName");
      case "secretaryOfState" ->
          "Staatssecretaris van " + MINISTRIES.getOrDefault(row.get("org"), row.get("org"));
      default -> "";
    };
  }

  private void attested(Sources sources) {
    for (Row row : Table.curated("attested-posts.tsv").rows()) {
      Iri source = sources.publication(row.get("publication"));
      PersonDraft person = persons.named(row.get("person"));
      add(
          new Post(
              person,
              office(row.get("office")),
              "",
              "",
              row.get("day"),
              row.get("cabinet"),
              source));
    }
  }

  private String office(String title) {
    return Optional.ofNullable(officeByName.get(Spelling.fold(title)))
        .orElseThrow(
            () ->
                new IllegalArgumentException("No such office: " + title.toLowerCase(Locale.ROOT)));
  }

  private void add(Post post) {
    if (rejected.contains(post.person().label() + "\t" + post.office() + "\t" + post.start())) {
      return;
    }
    String key = post.person().key() + "/" + post.key();
    Post before = posts.putIfAbsent(key, post);
    if (before != null && before.end().isEmpty() && !post.end().isEmpty()) {
      posts.put(key, before.endingOn(post.end(), post.source()));
    }
  }

  TurtleFile file() {
    TurtleFile file = new TurtleFile("Offices held. Generated; see docs/register.md.");
    for (Post post : posts.values()) {
      file.about(post.person().iri().part("post", post.key()))
          .is("kg:OfficeHolding")
          .link("org:member", post.person().iri())
          .link("kg:ofOffice", Iri.of(Kind.OFFICE, post.office()))
          .link("kg:inCabinet", Iri.of(Kind.CABINET, post.cabinet()))
          .day("kg:startDate", post.start())
          .day("kg:endDate", post.end())
          .day("kg:attestedOn", post.attested())
          .link("dcterms:source", post.source());
    }
    return file;
  }
}
