package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.TurtleFile.Subject;
import org.jspecify.annotations.Nullable;

/** Organisations that questions and answers name; official bodies with their identifiers. */
final class Organisations {
  private final List<Thing> things;
  private final Map<String, String> official;

  Organisations(Path reference, Attestations attestations) {
    official = TooiBodies.bodies(reference);
    things =
        Table.curated("organisations.tsv").rows().stream()
            .flatMap(
                row ->
                    attestations
                        .thing(Kind.ORGANISATION, Spelling.slug(row.get("label")), row)
                        .stream())
            .toList();
  }

  List<Thing> things() {
    return things;
  }

  TurtleFile file() {
    TurtleFile file = new TurtleFile("Organisations. Generated; see docs/register.md.");
    for (Thing organisation : things) {
      Subject about = file.about(organisation.iri()).is("kg:Organisation");
      Labels.write(about, organisation.label(), organisation.labelEn(), organisation.names())
          .link("dcterms:source", organisation.source());
      Stream.concat(Stream.of(organisation.label()), organisation.names().stream())
          .forEach(name -> identified(about, official.get(name)));
    }
    return file;
  }

  private static void identified(Subject organisation, @Nullable String tooi) {
    if (tooi != null) {
      organisation
          .link("owl:sameAs", new Iri(tooi))
          .link("dcterms:source", Sources.named("tooi-bodies"));
    }
  }
}
