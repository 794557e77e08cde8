package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SameRelease;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what has changed makes the release that a build of everything makes. */
final class RenewedBuildTest {
  private static final String CASES = "/nl/kamergraaf/sample/zaken.tsv";

  private final Path folder;
  private final Path input;
  private final Path chamber;
  private final Path cases;

  RenewedBuildTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.input = Files.createDirectories(folder.resolve("in"));
    this.chamber = Files.createDirectories(folder.resolve("chamber"));
    this.cases = folder.resolve("zaken.tsv");
  }

  @Test
  void of_documents_cases_and_seats_that_came_changed_and_went() throws IOException {
    List<SourceFile> samples = Samples.all();
    samples.subList(1, samples.size()).forEach(this::put);
    List<String> listed = list();
    Files.write(cases, listed.subList(0, listed.size() - 2));
    seat("2026-09-01", "null");
    assertThat(build("upon")).doesNotContain("made anew");

    put(samples.getFirst());
    Files.delete(input.resolve(samples.get(9).name()));
    Path changed = input.resolve(samples.get(4).name());
    Files.writeString(changed, Files.readString(changed).replace(" niet ", " beslist niet "));
    Files.write(cases, listed.subList(0, listed.size() - 1));
    assertThat(build("upon")).doesNotContain("made anew");
    build("alone");
    assertSame();

    Files.writeString(input.resolve("faulty.xml"), "<kamervragen><vraag>");
    Files.write(cases, listed);
    seat("2026-09-01", "\"2026-10-01T00:00:00+02:00\"");
    assertThat(build("upon")).doesNotContain("made anew").contains("1 rejected");
    build("alone", "--fresh");
    assertSame();
  }

  private void assertSame() throws IOException {
    SameRelease.assertSame(current("upon"), current("alone"), "minister", "toezegging", "Nuctech");
  }

  private Release current(String releases) throws IOException {
    return Releases.in(folder.resolve(releases)).current().orElseThrow();
  }

  private void put(SourceFile sample) {
    try {
      Files.write(input.resolve(sample.name()), sample.bytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> list() throws IOException {
    try (var in = RenewedBuildTest.class.getResourceAsStream(CASES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** A group of one member, in the form of the chamber's own lists. */
  private void seat(String from, String to) throws IOException {
    write(
        "persons",
        """
        {"Id":"%s","Nummer":77,"Initialen":"Z.Q.","Roepnaam":"Zebedeus","Tussenvoegsel":"van",
         "Achternaam":"Puttershoek","Functie":"Tweede Kamerlid","Verwijderd":false}
        """
            .formatted(guid(1)));
    write(
        "groups",
        "{\"Id\":\"%s\",\"Afkorting\":\"WBP\",\"NaamNL\":\"Waterbelang Partij\",\"NaamEN\":\"\"}"
            .formatted(guid(2)));
    write(
        "seats",
        """
        {"Id":"%s","Persoon_Id":"%s","Functie":"Lid","Van":"%sT00:00:00+02:00","TotEnMet":%s,
         "GewijzigdOp":"2026-09-01T09:10:25.871336+02:00","FractieZetel":{"Fractie_Id":"%s"}}
        """
            .formatted(guid(3), guid(1), from, to, guid(2)));
  }

  private static String guid(int number) {
    return "00000000-0000-4000-8000-00000000000" + number;
  }

  private void write(String list, String entry) throws IOException {
    Files.writeString(chamber.resolve(list + ".json"), "{\"value\":[" + entry + "]}");
  }

  private String build(String releases, String... options) {
    StringWriter messages = new StringWriter();
    List<String> arguments =
        new ArrayList<>(List.of("build", "--releases", folder.resolve(releases).toString()));
    arguments.addAll(List.of("--cases", cases.toString(), "--chamber", chamber.toString()));
    arguments.addAll(List.of(options));
    arguments.add(input.toString());
    int status = Commands.run(new PrintWriter(messages, true), arguments.toArray(String[]::new));
    assertThat(status).as("%s", messages).isIn(0, ExitCode.SOME_REJECTED);
    return messages.toString();
  }
}
