package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Kind;
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

  private final Persons persons;
  private final OfficeKeys offices = new OfficeKeys();
  private final Map<String, String> cabinetByReference = new HashMap<>();
  private final Map<PersonDraft, List<Tenure>> openkamer = new HashMap<>();
  private final Map<PersonDraft, List<Tenure>> parlamint = new HashMap<>();
  private final Map<PersonDraft, List<Tenure>> posts = new HashMap<>();

  Posts(Path reference, Persons persons, Sources sources) {
    this.persons = persons;
    for (Row row : Table.curated("cabinets.tsv").rows()) {
      cabinetByReference.put(row.get("reference"), row.get("key"));
    }
    openkamer(reference);
    parlamint(reference);
    for (PersonDraft person : persons.all()) {
      List<Tenure> held =
          Tenure.layered(
              List.of(
                  person.listed.stream().filter(post -> !post.cabinet().isEmpty()).toList(),
                  openkamer.getOrDefault(person, List.of()),
                  parlamint.getOrDefault(person, List.of())));
      if (!held.isEmpty()) {
        person.kept = true;
        posts.put(person, held);
      }
    }
    attested(sources);
  }

  private void openkamer(Path reference) {
    Iri source = Sources.named("openkamer");
    for (Row row : Table.reference(reference, "openkamer_ministers.tsv").rows()) {
      String title = openkamerTitle(row);
      String cabinet = cabinetByReference.get(row.get("cabinet"));
      if (!title.isEmpty() && cabinet != null) {
        add(openkamer, row.get("person"), title, cabinet, row.get("start"), row.get("end"), source);
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
        String cabinet = row.get("from").compareTo("2022-01-10") < 0 ? "rutte-iii" : "rutte-iv";
        String name = row.get("forename") + " " + row.get("surname");
        add(parlamint, name, title, cabinet, row.get("from"), row.get("to"), source);
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

  private void add(
      Map<PersonDraft, List<Tenure>> stated,
      String name,
      String title,
      String cabinet,
      String start,
      String end,
      Iri source) {
    PersonDraft person = persons.named(name);
    if (!Rejected.has(person.label(), title, start)) {
      stated
          .computeIfAbsent(person, p -> new ArrayList<>())
          .add(new Tenure(offices.of(title), cabinet, start, end, new TreeSet<>(), Set.of(source)));
    }
  }

  /** Posts that the headers of documents state, each a day. */
  private void attested(Sources sources) {
    for (Row row : Table.curated("attested-posts.tsv").rows()) {
      Tenure post =
          Tenure.onDay(
              offices.of(row.get("office")),
              row.get("cabinet"),
              row.get("day"),
              sources.publication(row.get("publication")));
      posts.merge(
          persons.named(row.get("person")),
          List.of(post),
          (held, one) -> Tenure.attested(held, post));
    }
  }

  TurtleFile file() {
    TurtleFile file = new TurtleFile("Offices held. Generated; see docs/register.md.");
    posts.forEach((person, held) -> held.forEach(post -> write(file, person, post)));
    return file;
  }

  private static void write(TurtleFile file, PersonDraft person, Tenure post) {
    TurtleFile.Subject about =
        file.about(person.iri().part("post", post.key()))
            .is("kg:OfficeHolding")
            .link("org:member", person.iri())
            .link("kg:ofOffice", Iri.of(Kind.OFFICE, post.of()))
            .link("kg:inCabinet", Iri.of(Kind.CABINET, post.cabinet()))
            .day("kg:startDate", post.start())
            .day("kg:endDate", post.end());
    post.attested().forEach(day -> about.day("kg:attestedOn", day));
    post.sources().forEach(source -> about.link("dcterms:source", source));
  }
}
