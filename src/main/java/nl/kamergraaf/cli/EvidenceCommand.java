package nl.kamergraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.UnfoldedEvidence;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.release.BorrowedRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes where every fact of a release was read, as Web Annotations in full. */
@Command(
    name = "evidence",
    description =
        "Writes where every fact of the current release was read, as Web Annotations (N-Quads).",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kamergraaf evidence --out evidence.nq.gz",
      "  kamergraaf evidence --releases /srv/kamergraaf | sort > evidence.nq",
      "",
      "Exit status: 0 written, 1 failed, 2 usage."
    })
final class EvidenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write, packed if it ends in .gz; - is standard output (default).")
  private String out = "-";

  @Override
  public Integer call() throws IOException {
    Optional<Release> release = Releases.in(releases.folder()).current();
    if (release.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("no release in " + releases.folder() + ": build one first");
      return ExitCode.FAILED;
    }
    Iris iris = new Iris(release.get().manifest().base());
    try (BorrowedRelease open = BorrowedRelease.open(release.get());
        OutputStream to = open()) {
      Txn.executeRead(open.dataset(), () -> write(open.dataset().getDefaultGraph(), iris, to));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return ExitCode.OK;
  }

  private OutputStream open() throws IOException {
    OutputStream to = out.equals("-") ? new StandardOutput() : Files.newOutputStream(Path.of(out));
    return new BufferedOutputStream(out.endsWith(".gz") ? new GZIPOutputStream(to) : to, 1 << 16);
  }

  private static void write(Graph store, Iris iris, OutputStream to) {
    List<Node> documents =
        store.stream(Node.ANY, Kg.textAddress, Node.ANY)
            .map(Triple::getSubject)
            .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
            .toList();
    UnfoldedEvidence evidence = new UnfoldedEvidence(store, iris);
    for (Node document : documents) {
      Node graph = NodeFactory.createURI(document.getURI().replaceFirst("/id/", "/graph/"));
      write(GraphLines.of(graph, evidence.of(document).find()), to);
    }
  }

  private static void write(GraphLines graph, OutputStream to) {
    try {
      for (byte[] line : graph.lines()) {
        to.write(line);
        to.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
