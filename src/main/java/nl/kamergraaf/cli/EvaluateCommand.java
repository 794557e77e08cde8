package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kamergraaf.evaluate.Evaluation;
import nl.kamergraaf.evaluate.EvaluationJson;
import nl.kamergraaf.evaluate.EvaluationText;
import nl.kamergraaf.evaluate.Field;
import nl.kamergraaf.evaluate.GoldDocument;
import nl.kamergraaf.evaluate.GoldReader;
import nl.kamergraaf.evaluate.ReadDocument;
import nl.kamergraaf.evaluate.SearchSurvey;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.intake.Reporter;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Measures what is read from documents by what people annotated in them. */
@Command(
    name = "evaluate",
    description = "Measures what is read from documents by what people annotated in them.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf evaluate gold/ documents/",
      "  kamergraaf evaluate --errors --field citations gold/ documents/",
      "  kamergraaf evaluate --json gold/ documents.zip",
      "  kamergraaf evaluate --unseen gold/ documents/",
      "  kamergraaf evaluate --against-metadata archive/ --errors",
      "  kamergraaf evaluate --identity archive/",
      "  kamergraaf evaluate --search http://localhost:3330/ queries.tsv",
      "",
      "What is measured and how: docs/evaluation.md.",
      "",
      "Exit status: 0 all read, 1 failed, 2 usage, 3 some inputs rejected and the rest done."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private static final int FOLDS = 5;
  private static final int SHOWN = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Writes JSON: the figures, and every miss and invention.")
  private boolean json;

  @Option(names = "--errors", description = "Lists what was missed and invented.")
  private boolean errors;

  @Option(
      names = "--unseen",
      description =
          "Also measures organisations as if nobody had listed them: the documents in five folds,"
              + " each read without the listed names that it is annotated with.")
  private boolean isUnseen;

  @Option(
      names = "--field",
      paramLabel = "NAME",
      converter = FieldName.class,
      description = "Only this field; may be repeated.")
  private List<Field> fields = List.of();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "GOLD_DIR",
      description = "The folder of annotations, a JSON file a document.")
  private @Nullable Path gold;

  @Option(
      names = "--against-metadata",
      paramLabel = "ARCHIVE",
      description =
          "Instead of annotations: compares what is read from the text of the papers of the archive"
              + " of 1984 to 2008 with what their metadata say; with --errors lists every"
              + " disagreement.")
  private List<Path> archives = List.of();

  @Option(
      names = "--identity",
      paramLabel = "INPUT",
      description =
          "Instead of annotations: looks up the names of those who asked and answered, and of their"
              + " offices, in the register, and counts those that lead to one entry; with --errors"
              + " lists every name that does not.")
  private List<Path> headers = List.of();

  @Option(
      names = "--search",
      paramLabel = "SITE",
      description =
          "Instead of annotations: asks a running site what a table lists, and prints at which"
              + " place it gives what was meant, and the mean reciprocal rank.")
  private @Nullable URI site;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, ZIP and tar archives.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() {
    PrintWriter messages = spec.commandLine().getErr();
    if (!archives.isEmpty()) {
      return new ArchiveComparison(json, errors)
          .compare(archives, spec.commandLine().getOut(), messages);
    }
    if (site != null) {
      return searched(site);
    }
    if (!headers.isEmpty()) {
      return new IdentitySurvey(errors ? Integer.MAX_VALUE : SHOWN)
          .of(headers, spec.commandLine().getOut(), messages);
    }
    if (gold == null || inputs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "expected GOLD_DIR and INPUT, --against-metadata ARCHIVE, --identity INPUT, or --search"
              + " SITE");
    }
    return evaluate(gold, messages);
  }

  private int evaluate(Path annotations, PrintWriter messages) {
    List<GoldDocument> annotated;
    try {
      annotated = GoldReader.readFolder(annotations);
    } catch (IOException unreadable) {
      messages.println("evaluate: " + unreadable.getMessage());
      return ExitCode.FAILED;
    }
    Intake intake = Intake.everyFormBy(Extractor.load(), Reporter.to(messages));
    print(Evaluation.of(annotated, read(intake)));
    if (isUnseen) {
      print("\norganisations that nobody listed:\n", unseen(annotated));
    }
    messages.println(intake.tally());
    return ExitCode.of(intake.tally());
  }

  private List<ReadDocument> read(Intake intake) {
    List<ReadDocument> read = new ArrayList<>();
    intake.take(new Sources(Limits.DEFAULT).read(inputs), ReadDocument::new, read::add);
    return read;
  }

  /** Each fold of documents, read without the listed names that it is annotated with. */
  private Evaluation unseen(List<GoldDocument> annotated) {
    List<Evaluation.Result> results = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int part = i;
      List<GoldDocument> fold =
          annotated.stream().filter(it -> annotated.indexOf(it) % FOLDS == part).toList();
      Set<String> names =
          fold.stream()
              .flatMap(it -> it.values(Field.ORGANISATIONS).stream())
              .collect(Collectors.toSet());
      Intake intake =
          Intake.everyFormBy(
              Extractor.unlisted(names), Reporter.to(new PrintWriter(Writer.nullWriter())));
      results.addAll(Evaluation.of(fold, read(intake)).results());
    }
    return new Evaluation(results);
  }

  private void print(String heading, Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    List<Field> organisations = List.of(Field.ORGANISATIONS);
    if (json) {
      out.print(new EvaluationJson(organisations).of(evaluation));
    } else {
      out.print(heading + new EvaluationText(organisations, errors).of(evaluation));
    }
    out.flush();
  }

  private void print(Evaluation evaluation) {
    List<Field> told = fields.isEmpty() ? Field.all() : fields;
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(new EvaluationJson(told).of(evaluation));
    } else {
      out.print(new EvaluationText(told, errors).of(evaluation));
    }
    out.flush();
  }

  /** Fields go by the names that they have in annotation files. */
  static final class FieldName implements ITypeConverter<Field> {
    @Override
    public Field convert(String name) {
      return Field.labelled(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      Field.all().stream()
                          .map(Field::label)
                          .collect(Collectors.joining(", ", "expected one of ", ""))));
    }
  }

  private int searched(URI asked) {
    if (gold == null) {
      throw new ParameterException(spec.commandLine(), "--search wants a table of queries");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<SearchSurvey.Found> found = new SearchSurvey(asked).ask(SearchSurvey.Wanted.read(gold));
      for (SearchSurvey.Found one : found) {
        if (errors || one.place() != 1) {
          out.printf("%2d  %s  (first: %s)%n", one.place(), one.wanted().words(), one.first());
        }
      }
      out.printf(
          "mean reciprocal rank %.3f of %d queries%n",
          SearchSurvey.meanReciprocalRank(found), found.size());
      return ExitCode.OK;
    } catch (IOException e) {
      spec.commandLine().getErr().println(asked + ": " + e.getMessage());
      return ExitCode.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }
}
