package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.intake.Reporter;
import nl.kamergraaf.register.Supplement;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.description.Publisher;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.StreamedFile;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds every RDF file, written by hand or by us, to what {@code riot --validate} asks: Jena's
 * parser with all its checks of IRIs, language tags and literals on. A warning is a failure.
 */
final class StrictRdfTest {

  @TestFactory
  Stream<DynamicTest> every_Turtle_file_of_the_project_is_clean() throws IOException {
    List<Path> files;
    try (Stream<Path> ontology = Files.walk(Path.of("ontology"));
        Stream<Path> tests = Files.walk(Path.of("src/test/resources"));
        Stream<Path> config = Files.walk(Path.of("fuseki-config"))) {
      files =
          Stream.of(ontology, tests, config)
              .flatMap(all -> all)
              .filter(file -> file.toString().endsWith(".ttl"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(30);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertClean(file, "")));
  }

  @Test
  void every_file_of_a_release_is_clean(@TempDir Path folder) throws IOException {
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages, true);
    Intake intake = Intake.by(new ReadingOptions().extractor(), Reporter.to(out));
    new Publication(
            folder,
            List.of(Outcome.of(StreamedFile.of(Samples.cases()))),
            List.of(),
            new ChamberData(Supplement.NONE, Optional.empty()),
            Iris.CANONICAL,
            false,
            Publisher.UNNAMED,
            1,
            out)
        .build(intake, Samples.all().stream().limit(4).map(Outcome::of));
    Release release = Releases.in(folder).current().orElseThrow();
    for (String name : Release.descriptions()) {
      assertClean(release.folder().resolve(name), Iris.CANONICAL.base());
    }
    try (Stream<Path> downloads = Files.list(release.downloads())) {
      // tables are downloads too
      List<Path> files = downloads.filter(file -> lang(file) != null).toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(3);
      for (Path file : files) {
        assertClean(file, Iris.CANONICAL.base());
      }
    }
  }

  private static void assertClean(Path file, String base) throws IOException {
    String name = file.getFileName().toString();
    Lang lang = lang(file);
    assertThat(lang).as(name).isNotNull();
    StreamRDFCounting count = StreamRDFLib.count(StreamRDFLib.sinkNull());
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      RDFParser.source(in)
          .lang(lang)
          .base(base.isEmpty() ? null : base)
          .checking(true)
          .strict(!name.endsWith(".jsonld"))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(count);
    }
    assertThat(count.count()).as(name).isPositive();
  }

  /** The language of a file of RDF, by its name; none for other files. */
  private static @Nullable Lang lang(Path file) {
    Lang lang =
        RDFLanguages.filenameToLang(file.getFileName().toString().replaceFirst("\\.gz$", ""));
    return RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang) ? lang : null;
  }
}
