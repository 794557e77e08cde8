package nl.kamergraaf.site.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import org.junit.jupiter.api.Test;

final class QueryHeadingsTest {
  private final QueryHeadings headings = new QueryHeadings();

  @Test
  void every_saved_query_stands_under_one_of_six_headings() {
    List<SavedQuery> all = SavedQueries.load().all();
    List<QueryHeadings.Group> groups = headings.grouped(all, Messages.of(Language.NL));
    assertThat(groups).hasSize(6);
    assertThat(groups.stream().flatMap(group -> group.queries().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void every_column_of_a_saved_query_is_headed_by_words() {
    for (SavedQuery query : SavedQueries.load().all()) {
      for (String column : query.query().getResultVars()) {
        for (Language language : Language.values()) {
          assertThat(column.endsWith("Iri") || Messages.of(language).has("column." + column))
              .as(query.name() + " " + column)
              .isTrue();
        }
      }
    }
  }
}
