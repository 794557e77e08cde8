package nl.kamergraaf.fact.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.fact.entity.CorpusNames.Document;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTablesTest {
  private static final Register REGISTER = Register.load();

  /** A name that only the documents know with which this program was measured has no place here. */
  @Test
  void every_listed_organisation_is_in_the_register_or_printed_by_a_public_document() {
    Set<String> attested =
        WordTable.of(Entities.class, GenerateNames.ATTESTED).columns().stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());

    assertThat(WordTable.of(Entities.class, "organisations.txt").lines())
        .allSatisfy(
            line -> {
              List<String> forms =
                  Stream.of(line.replaceFirst("^!", "").split("\\|")).map(String::strip).toList();
              assertThat(
                      forms.stream().anyMatch(NameTablesTest::registered)
                          || attested.contains(forms.getFirst()))
                  .as(line)
                  .isTrue();
            });
  }

  private static boolean registered(String form) {
    return Stream.of(Kind.ORGANISATION, Kind.MINISTRY)
        .map(kind -> REGISTER.find(kind, form))
        .anyMatch(Optional::isPresent);
  }

  @Test
  void the_command_makes_the_same_tables_of_the_same_papers(
      @TempDir Path papers, @TempDir Path once, @TempDir Path again) throws IOException {
    Samples.copyTo(papers);

    GenerateNames.main(new String[] {once.toString(), papers.toString()});
    GenerateNames.main(new String[] {again.toString(), papers.toString()});

    for (String table :
        List.of(CommonWords.RESOURCE, NameModel.RESOURCE, KnownNames.MET, GenerateNames.ATTESTED)) {
      assertThat(Files.readAllBytes(once.resolve(table))).as(table).isNotEmpty();
      assertThat(again.resolve(table)).as(table).hasSameBinaryContentAs(once.resolve(table));
    }
  }

  @Test
  void letters_are_a_body_where_papers_agree_that_they_are() {
    Meanings meanings = new Meanings();
    for (int paper = 0; paper < 3; paper++) {
      meanings.add("DZW", true);
      meanings.add("PZW", false);
      meanings.add("ZW", paper > 0);
    }
    meanings.add("EZW", true);

    assertThat(meanings.isOrganisation("DZW")).isTrue();
    assertThat(meanings.isOther("PZW")).isTrue();
    assertThat(meanings.isOrganisation("ZW")).isFalse();
    assertThat(meanings.isOrganisation("EZW")).isFalse();
  }

  @Test
  void a_name_that_keeps_the_company_of_organisations_is_met_by_corpus(@TempDir Path folder)
      throws IOException {
    List<Document> documents =
        Stream.iterate(1, n -> n <= 60, n -> n + 1)
            .map(
                n ->
                    new Document(
                        "d" + n,
                        List.of(
                            "De directeur van TNO sprak met de directeur van het RIVM over Zeist.",
                            "Volgens de directeur van Greenpeace en de directeur van Philips klopt"
                                + " dat in Almelo, in Zwolle, in Assen en in Hengelo.",
                            "De directeur van Windteller sprak, ook in Stuifzandhoek.")))
            .toList();

    GenerateNames.write(folder, documents, List.of());
    byte[] first = Files.readAllBytes(folder.resolve(NameModel.RESOURCE));
    GenerateNames.write(folder, documents, List.of());

    assertThat(Files.readAllBytes(folder.resolve(NameModel.RESOURCE))).isEqualTo(first);
    CorpusNames names = new CorpusNames(REGISTER, documents);
    assertThat(names.met(names.model(), 3, 0))
        .extracting(CorpusNames.Met::form)
        .contains("Windteller")
        .doesNotContain("Stuifzandhoek");
  }
}
