package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;
import nl.kamergraaf.register.generator.TurtleFile.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Laws that are often named. A law with an identifier must be in the list of identifiers; one
 * without must be named by a document or by the subject of a case, or it is left out.
 */
final class Laws {
  private final Map<String, Row> titles;
  private final List<Thing> things;

  Laws(Path reference, Attestations attestations) {
    titles =
        Table.reference(reference, "bwb_titles_2017.tsv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("bwb_id"), Function.identity(), (first, second) -> first));
    things =
        Table.curated("laws.tsv").rows().stream()
            .flatMap(row -> attestations.thing(Kind.LAW, key(row), row).stream())
            .toList();
  }

  private static String key(Row row) {
    return row.get("id").isEmpty() ? Spelling.slug(row.get("label")) : row.get("id");
  }

  List<Thing> things() {
    return things;
  }

  TurtleFile file() {
    TurtleFile file = new TurtleFile("Laws. Generated; see docs/register.md.");
    for (Thing law : things) {
      Subject about = file.about(law.iri()).is("kg:Law");
      Labels.write(about, law.label(), law.labelEn(), law.names())
          .link("dcterms:source", law.source());
      if (law.key().startsWith("BWB")) {
        identified(about, law.key(), titles.get(law.key()));
      }
    }
    return file;
  }

  private static void identified(Subject law, String id, @Nullable Row title) {
    if (title == null) {
      throw new IllegalArgumentException("Not in the list of laws: " + id);
    }
    law.text("dcterms:identifier", id)
        .text("dcterms:title", title.get("title"), "nl")
        .link("rdfs:seeAlso", new Iri("https://wetten.overheid.nl/" + id));
  }
}
