package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * Finds the source that names a thing of a curated table; a thing that no source names stays out of
 * the register.
 */
final class Attestations {
  private static final String CASES = "tk_written_questions_2007-2024.tsv.gz";
  private static final String LAWS = "bwb_titles_2017.tsv";

  private final Mentions cases;
  private final Mentions lawTitles;
  private final Sources sources;
  private final SortedSet<String> unattested = new TreeSet<>();

  Attestations(Path reference, Sources sources) {
    cases = new Mentions(Table.reference(reference, CASES), "onderwerp", "gestart_op", "nummer");
    lawTitles = new Mentions(Table.reference(reference, LAWS), "title", "bwb_id", "bwb_id");
    this.sources = sources;
  }

  /** The row's thing, with the source that the row states or the first case that names it. */
  Optional<Thing> thing(Kind kind, String key, Row row) {
    Optional<Iri> source = source(key, row);
    if (source.isEmpty()) {
      unattested.add(kind + " " + row.get("label"));
    }
    return source.map(
        iri ->
            new Thing(
                kind,
                key,
                row.get("label"),
                row.get("labelEn"),
                row.list("names"),
                row.get("broader"),
                iri));
  }

  private Optional<Iri> source(String key, Row row) {
    if (!row.get("source").isEmpty()) {
      return Optional.of(sources.written(row.get("source")));
    }
    if (key.startsWith("BWB")) {
      return Optional.of(sources.written("bwb"));
    }
    List<String> names = new ArrayList<>(row.list("names"));
    names.add(row.get("label"));
    return cases
        .naming(names)
        .map(sources::questionCase)
        .or(() -> lawTitles.naming(names).map(sources::law));
  }

  /** What was left out, for the one who keeps the tables. */
  SortedSet<String> unattested() {
    return unattested;
  }
}
