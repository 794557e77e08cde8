package nl.kamergraaf.register.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.Inflection;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.generator.Table.Row;
import nl.kamergraaf.register.generator.TurtleFile.Subject;

/**
 * The countries and territories of ISO 3166, Kosovo, and the states of ISO 3166-3 that are no more
 * but that documents speak of, with the Dutch words for what and who comes from there.
 */
final class Countries {
  private static final String EU_TABLE =
      "http://publications.europa.eu/resource/authority/country/";
  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final Map<String, String> NOT_IN_ISO = Map.of("XK", "XKX");

  private final Map<String, Row> words =
      Table.curated("countries.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));

  private final List<Row> former = Table.curated("former-countries.tsv").rows();

  List<Thing> things() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.addAll(NOT_IN_ISO.keySet());
    return Stream.concat(codes.stream().map(this::thing), former.stream().map(Countries::former))
        .toList();
  }

  private static Thing former(Row row) {
    String code = row.get("code");
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART3).contains(code)) {
      throw new IllegalArgumentException("Not of ISO 3166-3: " + code);
    }
    return new Thing(
        Kind.COUNTRY,
        code,
        row.get("label"),
        row.get("labelEn"),
        row.list("names"),
        "landen",
        Sources.named("iso-3166-3"));
  }

  private Thing thing(String code) {
    Locale country = Locale.of("", code);
    String name = country.getDisplayCountry(DUTCH);
    List<String> names = new ArrayList<>(List.of(name));
    String label = name;
    Row row = words.get(code);
    if (row != null) {
      names.addAll(row.list("names"));
      label = row.get("label").isEmpty() ? name : row.get("label");
    }
    return new Thing(
        Kind.COUNTRY,
        key(code),
        label,
        country.getDisplayCountry(Locale.ENGLISH),
        names,
        "landen",
        Sources.named("cldr"));
  }

  private static String key(String code) {
    String added = NOT_IN_ISO.get(code);
    return added == null ? Locale.of("", code).getISO3Country() : added;
  }

  TurtleFile file() {
    TurtleFile file = new TurtleFile("Countries. Generated; see docs/register.md.");
    for (Thing country : things()) {
      Subject about =
          file.about(country.iri()).is("kg:Country").text("dcterms:identifier", country.key());
      Labels.write(about, country.label(), country.labelEn(), country.names())
          .link("dcterms:source", country.source());
      if (isOfIso(country)) {
        about
            .link("owl:sameAs", new Iri(EU_TABLE + country.key()))
            .link("dcterms:source", Sources.named("eu-countries"));
      }
    }
    words.forEach((code, row) -> words(file.about(Iri.of(Kind.COUNTRY, key(code))), row));
    former.forEach(row -> words(file.about(Iri.of(Kind.COUNTRY, row.get("code"))), row));
    return file;
  }

  /** Whether it is a country of ISO 3166-1, under whose code the EU's table has it. */
  private static boolean isOfIso(Thing country) {
    return country.source().equals(Sources.named("cldr"))
        && !NOT_IN_ISO.containsValue(country.key());
  }

  private static void words(Subject country, Row row) {
    row.list("adjectives")
        .forEach(
            word ->
                country
                    .text("kg:adjective", word, "nl")
                    .text("kg:adjective", Inflection.beforeNouns(word), "nl"));
    row.list("demonyms").forEach(word -> country.text("kg:demonym", word, "nl"));
    country.link("dcterms:source", Sources.named("kamergraaf"));
  }
}
