package nl.kamergraaf.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.BorrowedRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a saved query, or one from a file, on the current release. */
@Command(
    name = "query",
    description = "Runs a saved query, or one from a file, on the current release.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kamergraaf query --list",
      "  kamergraaf query who-asked-about --set words=TNO",
      "  kamergraaf query mine.rq --format csv --releases releases",
      "",
      "Exit status: 0 answered, 1 failed, 2 usage."
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "The name of a saved query, or a file that holds one.")
  private String source = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private QueryOutput format = QueryOutput.TABLE;

  @Option(names = "--json", description = "The same as --format json; with --list, as JSON too.")
  private boolean json;

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of a saved query.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(names = "--list", description = "Lists the saved queries.")
  private boolean list;

  @Override
  public Integer call() {
    if (list) {
      list();
      return ExitCode.OK;
    }
    if (source.isEmpty()) {
      return fail(ExitCode.USAGE, "no query named; --list shows those there are");
    }
    format = json ? QueryOutput.JSON : format;
    try {
      Query query = query();
      if (!format.writes(query)) {
        return fail(ExitCode.USAGE, format + " does not fit the kind of this query");
      }
      Optional<Release> release = Releases.in(releases.folder()).current();
      if (release.isEmpty()) {
        return fail(ExitCode.FAILED, "no release in " + releases.folder() + ": build one first");
      }
      try (BorrowedRelease open = BorrowedRelease.open(release.get())) {
        DatasetGraph dataset = open.dataset();
        PrintWriter out = spec.commandLine().getOut();
        Txn.executeRead(dataset, () -> out.print(format.write(dataset, query)));
        out.flush();
      }
      return ExitCode.OK;
    } catch (IllegalArgumentException | QueryException e) {
      return fail(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return fail(ExitCode.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void list() {
    PrintWriter out = spec.commandLine().getOut();
    List<SavedQuery> all = SavedQueries.load().all();
    if (json) {
      ArrayNode listed = Json.MAPPER.createArrayNode();
      all.forEach(
          query -> {
            ObjectNode one = listed.addObject();
            one.put("name", query.name()).put("title", query.title().en());
            query.parameters().forEach(p -> one.withArrayProperty("parameters").add(p.name()));
          });
      out.println(listed.toPrettyString());
    } else {
      all.forEach(query -> out.printf("%-32s %s%n", query.name(), query.title().en()));
    }
    out.flush();
  }

  private int fail(int status, String reason) {
    spec.commandLine().getErr().println("kamergraaf query: " + reason);
    return status;
  }

  private Query query() throws IOException {
    if (source.endsWith(".rq")) {
      return QueryFactory.create(Files.readString(Path.of(source)));
    }
    return SavedQueries.load()
        .named(source)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no saved query '" + source + "'; --list shows those there are"))
        .query(values);
  }
}
