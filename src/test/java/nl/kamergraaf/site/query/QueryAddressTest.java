package nl.kamergraaf.site.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.query.SavedQueries;
import org.junit.jupiter.api.Test;

final class QueryAddressTest {
  private static final int LONGEST = 65_536;

  private static String key(String text) {
    return QueryAddress.of(text).substring(QueryAddress.PATH.length());
  }

  @Property(seed = "42")
  boolean every_text_comes_back_whole(@ForAll String text) {
    String whole = text.replaceAll("\\p{Cs}", "");
    return QueryAddress.text(key(whole), LONGEST).filter(whole::equals).isPresent();
  }

  @Property(seed = "42")
  boolean an_address_needs_no_encoding(@ForAll String text) {
    return key(text).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void saved_queries_are_short() {
    assertThat(SavedQueries.load().all())
        .allSatisfy(query -> assertThat(key(query.query().toString())).hasSizeLessThan(700));
  }

  @Test
  void what_would_unpack_to_too_much_is_refused() {
    assertThat(QueryAddress.text(key(" ".repeat(LONGEST + 1)), LONGEST)).isEmpty();
  }

  /** Links made with the dictionary of today must be answered for ever. */
  @Test
  void a_link_made_long_ago_still_leads_to_its_query() {
    assertThat(QueryAddress.text("1g0aTFsj1xcBCyb6ksgDoUgWIAmMA", LONGEST))
        .contains("SELECT * { ?s a ?type } LIMIT 3");
  }
}
