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
import nl.kamergraaf.check.ReportJson;
import nl.kamergraaf.check.ReportText;
import nl.kamergraaf.check.survey.Observed;
import nl.kamergraaf.check.survey.RegisterSurvey;
import nl.kamergraaf.check.survey.SurveyJson;
import nl.kamergraaf.check.survey.SurveyText;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.BorrowedRelease;
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
import picocli.CommandLine.ParameterException;
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
      "  kamergraaf check --shapes dcat-ap-nl-SHACL.ttl dataset.ttl",
      "  kamergraaf check --register",
      "",
      "Exit status: 0 nothing that keeps a release from being published, 1 such a fault,",
      "unreadable input, or a register that falls short, 2 usage."
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

  @Option(names = "--json", description = "Writes the report as JSON, messages in both languages.")
  private boolean json;

  @Option(
      names = "--shapes",
      paramLabel = "FILE",
      description = "Holds the input against these shapes instead; may be repeated.")
  private List<Path> shapes = List.of();

  @Option(
      names = "--register",
      description =
          "Counts what the register holds, and how many of the names that the chamber lists it"
              + " knows.")
  private boolean register;

  @Option(
      names = "--observed",
      paramLabel = "FILE",
      description =
          "With --register: other names than those that come with it; tab-separated role (asker,"
              + " addressee), name, first day, last day.")
  private @Nullable Path observed;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "RDF files, checked as one graph; or a release, or a folder of releases.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    if (register == !inputs.isEmpty() || (observed != null && !register)) {
      throw new ParameterException(
          spec.commandLine(), "Either INPUT to check, or --register with or without --observed");
    }
    try {
      return register ? survey() : check();
    } catch (IOException unreadable) {
      spec.commandLine().getErr().println("check: " + unreadable.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int survey() throws IOException {
    List<Observed> names = observed == null ? Observed.packed() : Observed.read(observed);
    RegisterSurvey survey = RegisterSurvey.of(Register.load(), names);
    print(json ? new SurveyJson().of(survey) : new SurveyText(language, atLeastOne()).of(survey));
    return survey.sound() ? ExitCode.OK : ExitCode.FAILED;
  }

  private int check() throws IOException {
    GraphCheck shaped = shapes.isEmpty() ? GraphCheck.load() : byShapes();
    CheckReport found =
        inputs.size() == 1 && Files.isDirectory(inputs.getFirst())
            ? checkRelease(shaped, inputs.getFirst())
            : shaped.check(read(inputs));
    print(json ? new ReportJson().of(found) : new ReportText(language, atLeastOne()).of(found));
    if (report != null) {
      write(found, report);
    }
    return found.publishable() ? ExitCode.OK : ExitCode.FAILED;
  }

  private int atLeastOne() {
    return Math.max(1, places);
  }

  private void print(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }

  private GraphCheck byShapes() throws IOException {
    try {
      return GraphCheck.by(read(shapes).getDefaultGraph());
    } catch (IllegalArgumentException unsound) {
      throw new IOException("--shapes: " + unsound.getMessage(), unsound);
    }
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

  private static CheckReport checkRelease(GraphCheck shapes, Path folder) throws IOException {
    Optional<Release> current = Releases.in(folder).current();
    Release release = current.isPresent() ? current.get() : Release.at(folder);
    try (BorrowedRelease open = BorrowedRelease.open(release)) {
      DatasetGraph data = open.dataset();
      return Txn.calculateRead(data, () -> shapes.check(data));
    }
  }

  private static void write(CheckReport found, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RDFDataMgr.write(out, found.shacl(), RDFFormat.TURTLE_PRETTY);
    }
  }
}
