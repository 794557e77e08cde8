package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

final class TextTableTest {
  private static String table(String values) {
    String query = "SELECT * { VALUES (?name ?count ?thing) { " + values + " } }";
    try (QueryExec exec = QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      return TextTable.of(exec.select());
    }
  }

  @Test
  void values_stand_below_each_other_as_they_are() {
    assertThat(table("(\"Van Eijk\"@nl 7 <http://a/b>) (\"Palland\" 12 UNDEF)"))
        .isEqualTo(
            """
            name      count  thing
            --------  -----  ----------
            Van Eijk      7  http://a/b
            Palland      12
            """);
  }

  @Test
  void a_column_of_texts_and_numbers_is_one_of_texts() {
    assertThat(table("(\"a\" 7 UNDEF) (\"b\" \"zeven\" UNDEF)"))
        .contains("a     7\n", "b     zeven\n");
  }

  @Test
  void no_rows_leave_the_names_of_the_columns() {
    assertThat(table("")).isEqualTo("name  count  thing\n----  -----  -----\n");
  }
}
