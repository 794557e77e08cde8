package nl.kamergraaf.register.generator;

import java.util.HashSet;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;
import nl.kamergraaf.register.generator.TurtleFile.Subject;

/**
 * The scheme of two levels by which the chamber's clerks filed written questions of 1994 to 2008. A
 * narrower theme is named as they wrote it, behind the broader one: {@code Gezondheidszorg
 * (Geneesmiddelen)}.
 */
final class Themes {
  private static final Iri SCHEME = Iri.of(Kind.THEME, "scheme");

  private final TurtleFile file = new TurtleFile("Themes. Generated; see docs/register.md.");
  private final Set<String> keys = new HashSet<>();
  private final Iri source = Sources.named("parlando");

  private Themes() {}

  static TurtleFile file() {
    Themes themes = new Themes();
    Labels.write(
            themes.file.about(SCHEME).is("skos:ConceptScheme"),
            "Thema's van Kamervragen",
            "Themes of parliamentary questions",
            Set.of())
        .link("dcterms:source", themes.source);
    String english = "";
    for (Row row : Table.curated("themes.tsv").rows()) {
      if (row.get("broader").isEmpty()) {
        english = row.get("labelEn");
        themes.top(row);
      } else {
        themes.narrower(row, english);
      }
    }
    return themes.file;
  }

  private void top(Row row) {
    Iri theme = Iri.of(Kind.THEME, Spelling.slug(row.get("label")));
    Labels.write(concept(theme), row.get("label"), row.get("labelEn"), row.list("names"))
        .link("skos:topConceptOf", SCHEME);
    file.about(SCHEME).link("skos:hasTopConcept", theme);
  }

  private void narrower(Row row, String broaderEnglish) {
    String broader = row.get("broader");
    Iri above = Iri.of(Kind.THEME, Spelling.slug(broader));
    if (!keys.contains(above.iri())) {
      throw new IllegalArgumentException("No theme " + broader + " above " + row.get("label"));
    }
    String label = within(broader, row.get("label"));
    Labels.write(
            concept(Iri.of(Kind.THEME, Spelling.slug(label))),
            label,
            within(broaderEnglish, row.get("labelEn")),
            row.list("names").stream().map(name -> within(broader, name)).toList())
        .link("skos:broader", above);
  }

  private Subject concept(Iri theme) {
    if (!keys.add(theme.iri())) {
      throw new IllegalStateException("Two themes share the address " + theme.iri());
    }
    return file.about(theme)
        .is("kg:Theme")
        .link("skos:inScheme", SCHEME)
        .link("dcterms:source", source);
  }

  private static String within(String broader, String narrower) {
    return broader + " (" + narrower + ")";
  }
}
