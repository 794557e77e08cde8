package nl.kamergraaf.register.generator;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.register.generator.Table.Row;

/** Where statements were taken from: every source that an entry names is described here once. */
final class Sources {
  private static final Pattern CITED =
      Pattern.compile("(https://\\S+?)(?: +([\\w./-]+?)(?: +@(\\w+))?(?: +\\(.*\\))?)?");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final SortedMap<Iri, String> seen = new TreeMap<>(Comparator.comparing(Iri::iri));
  private final TurtleFile file =
      new TurtleFile(
          "The sources that the register's entries name. Generated; see docs/register.md.");

  Sources() {
    for (Row row : Table.curated("sources.tsv").rows()) {
      file.about(new Iri(row.get("iri")))
          .is("dcterms:BibliographicResource")
          .text("dcterms:title", row.get("title"), "nl")
          .text("dcterms:description", row.get("remark"), "en")
          .day("dcterms:modified", row.get("asOf"));
    }
  }

  /** A source of the curated list of sources. */
  static Iri named(String name) {
    return Table.curated("sources.tsv").rows().stream()
        .filter(row -> row.get("name").equals(name))
        .findFirst()
        .map(row -> new Iri(row.get("iri")))
        .orElseThrow(() -> new IllegalArgumentException("No such source: " + name));
  }

  /** An official publication, by its id: {@code ah-tk-20242025-564}. */
  Iri publication(String id) {
    Iri source = new Iri("https://zoek.officielebekendmakingen.nl/" + id + ".html");
    file.about(source).is("dcterms:BibliographicResource").text("dcterms:identifier", id);
    return source;
  }

  /** A case of written questions in the chamber's open data. */
  Iri questionCase(Row row) {
    Iri source =
        new Iri(
            "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak("
                + row.get("zaak_guid")
                + ")");
    file.about(source)
        .is("dcterms:BibliographicResource")
        .text("dcterms:identifier", row.get("nummer"))
        .text("dcterms:title", row.get("onderwerp"), "nl");
    return source;
  }

  /** A law whose title names something. */
  Iri law(Row row) {
    Iri source = new Iri("https://wetten.overheid.nl/" + row.get("bwb_id"));
    file.about(source)
        .is("dcterms:BibliographicResource")
        .text("dcterms:identifier", row.get("bwb_id"))
        .text("dcterms:title", row.get("title"), "nl");
    return source;
  }

  /** A paper of the archive of 1984 to 2008, by the address that its metadata give. */
  Iri archive(String address) {
    return page(address);
  }

  /** A web page, by its address. */
  private Iri page(String address) {
    Iri source = new Iri(address);
    file.about(source).is("dcterms:BibliographicResource");
    return source;
  }

  /**
   * The addresses that a cell of a reference file names, between semicolons: a page, a file of a
   * repository ({@code https://github.com/owner/name path @commit}), or a list that is known here.
   * What has no address is no source that anybody could look at.
   *
   * @param day when it was seen or made
   */
  Set<Iri> cited(String cell, String day) {
    Set<Iri> cited = new LinkedHashSet<>();
    for (String one : cell.split(" ; ", -1)) {
      Matcher address = CITED.matcher(one.strip());
      if (one.strip().startsWith("ParlaMint-NL")) {
        cited.add(named("parlamint"));
      } else if (one.strip().startsWith("ParlGov")) {
        cited.add(named("parlgov"));
      } else if (address.matches()) {
        cited.add(cited(address, day));
      }
    }
    if (cited.isEmpty()) {
      throw new IllegalArgumentException("No address: " + cell);
    }
    return cited;
  }

  private Iri cited(Matcher address, String day) {
    String path = address.group(2);
    if (path == null) {
      return page(address.group(1));
    }
    String commit = address.group(3) == null ? "HEAD" : address.group(3);
    Iri source = new Iri(address.group(1) + "/blob/" + commit + "/" + path);
    if (Table.curated("sources.tsv").rows().stream()
        .noneMatch(row -> row.get("iri").equals(source.iri()))) {
      file.about(source).is("dcterms:BibliographicResource").text("dcterms:title", path);
      if (DAY.matcher(day).matches()) {
        seen.merge(source, day, (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
    return source;
  }

  /**
   * A source as the curated tables write it: the name of a listed source, the id of a publication,
   * or the address of a page.
   */
  Iri written(String source) {
    if (source.startsWith("https://") || source.startsWith("http://")) {
      return page(source);
    }
    return source.matches("(?:ah|kv)-tk-.*") ? publication(source) : named(source);
  }

  TurtleFile file() {
    seen.forEach((source, day) -> file.about(source).day("dcterms:modified", day));
    return file;
  }
}
