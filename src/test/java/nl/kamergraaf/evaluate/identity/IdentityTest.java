package nl.kamergraaf.evaluate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.evaluate.identity.Named.Role;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static Named asker(String name, String group, int year, String key, boolean wrong) {
    return new Named(
        Role.ASKER, name, group, year, Optional.of(key).filter(k -> !k.isEmpty()), wrong);
  }

  @Test
  void names_are_counted_by_print_and_by_year_and_those_without_an_entry_are_listed() {
    Identity found =
        Identity.of(
            Role.ASKER,
            List.of(
                asker("Proef", "VVD", 1999, "a-proef", false),
                asker("Proef", "VVD", 1999, "a-proef", false),
                asker("Proef", "VVD", 2001, "b-proef", false),
                asker("Proef", "CDA", 2001, "", true),
                asker("Niemand", "CDA", 2001, "", false),
                asker("Niemand", "CDA", 2001, "", false)));
    assertThat(found.names()).isEqualTo(6);
    assertThat(found.found()).isEqualTo(3);
    assertThat(found.triples()).isEqualTo(4);
    assertThat(found.triplesFound()).isEqualTo(2);
    assertThat(found.severalPersons()).isEmpty();
    assertThat(found.contradicted()).isEqualTo(1);
    assertThat(found.unresolved().keySet())
        .containsExactly("Niemand (CDA) 2001", "Proef (CDA) 2001");
  }

  @Test
  void two_persons_under_one_name_in_one_year_are_told() {
    Identity found =
        Identity.of(
            Role.ASKER,
            List.of(
                asker("Proef", "VVD", 1999, "a-proef", false),
                asker("Proef", "VVD", 1999, "b-proef", false)));
    assertThat(found.severalPersons()).containsExactly("Proef (VVD) 1999: [a-proef, b-proef]");
    assertThat(new IdentityText(5).of(List.of(found)))
        .contains("askers")
        .contains("Proef (VVD) 1999: [a-proef, b-proef]");
  }
}
