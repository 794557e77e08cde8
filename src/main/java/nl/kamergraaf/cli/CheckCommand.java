package nl.kamergraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.check.CheckReport;
import nl.kamergraaf.check.GraphCheck;
import nl.kamergraaf.check.ReportText;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a graph or a release by the shapes and says what is wrong. */
@Command(
    name = "check",
    description = "Checks facts by the shapes of the ontology and says what is wrong.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf check facts.nq",
      "  kamergraaf check --lang en --report report.ttl facts.nq ontology/register/*.ttl",
      "  kamergraaf check releases/",
      "",
      "Exit status: 0 nothing that keeps a release from being published, 1 such a fault or",
      "unreadable input, 2 usage."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the report, nl or en (default: ${DEFAULT-VALUE}).")
  private String language = "nl";

  @Option(
      names = "--places",
      paramLabel = "N",
      description = "Places to name for each rule (default: ${DEFAULT-VALUE}).")
  private int places = 10;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes the SHACL validation report as Turtle.")
  private @Nullable Path report;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "RDF files, checked as one graph; or a release, or a folder of releases.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    CheckReport found;
    try {
      found =
          inputs.size() == 1 && Files.isDirectory(inputs.getFirst())
              ? checkRelease(inputs.getFirst())
              : GraphCheck.load().check(read(inputs));
    } catch (IOException unreadable) {
      spec.commandLine().getErr().println("check: " + unreadable.getMessage());
      return ExitCode.FAILED;
    }
    spec.commandLine().getOut().print(new ReportText(language, Math.max(1, places)).of(found));
    spec.commandLine().getOut().flush();
    if (report != null) {
      write(found, report);
    }
    return found.publishable() ? ExitCode.OK : ExitCode.FAILED;
  }

  private static DatasetGraph read(List<Path> files) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    for (Path file : files) {
      try {
        RDFParser.source(file)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(data);
      } catch (RiotException fault) {
        throw new IOException(file + ": " + fault.getMessage(), fault);
      }
    }
    return data;
  }

  private static CheckReport checkRelease(Path folder) throws IOException {
    Optional<Release> current = Releases.in(folder).current();
    Release release = current.isPresent() ? current.get() : Release.at(folder);
    try (OpenRelease open = OpenRelease.open(release)) {
      DatasetGraph data = open.dataset();
      return Txn.calculateRead(data, () -> GraphCheck.load().check(data));
    }
  }

  private static void write(CheckReport found, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RDFDataMgr.write(out, found.shacl(), RDFFormat.TURTLE_PRETTY);
    }
  }
}
