package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.evaluate.metadata.AgainstMetadata;
import nl.kamergraaf.evaluate.metadata.Agreement;
import nl.kamergraaf.evaluate.metadata.AgreementJson;
import nl.kamergraaf.evaluate.metadata.AgreementText;
import nl.kamergraaf.evaluate.metadata.Finding;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.Citations;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.fact.web.WebSources;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;

/**
 * Runs the comparison of texts with the metadata of their archive over many files, a batch at a
 * time on all processors. Only what the comparison needs is recognised.
 *
 * @param isJson whether the figures and findings are written as JSON
 * @param isEachListed whether every disagreement is listed
 */
record ArchiveComparison(boolean isJson, boolean isEachListed) {
  private static final int BATCH = 256;

  /** Compares, writes what was found, and gives the exit status. */
  int compare(List<Path> archives, PrintWriter out, PrintWriter messages) {
    Register register = Register.load();
    var against =
        new AgainstMetadata(
            new HeaderReader(Extractor.portfolios(register)::contains)::read,
            new Citations(KnownIds.none()),
            new WebSources(register));
    var documents = new DocumentReader();
    List<Finding> findings = new ArrayList<>();
    List<Outcome<SourceFile>> batch = new ArrayList<>();
    int[] papers = new int[2];
    try (Stream<Outcome<SourceFile>> files = new Sources(Limits.DEFAULT).read(archives)) {
      files.forEach(
          file -> {
            batch.add(file);
            if (batch.size() == BATCH) {
              take(batch, documents, against, findings, papers, messages);
            }
          });
    }
    take(batch, documents, against, findings, papers, messages);
    Agreement agreement = new Agreement(papers[0], findings);
    out.print(
        isJson ? new AgreementJson().of(agreement) : new AgreementText(isEachListed).of(agreement));
    out.flush();
    messages.println(papers[0] + " read, " + papers[1] + " rejected");
    messages.flush();
    return papers[0] == 0 ? ExitCode.FAILED : papers[1] > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
  }

  private static void take(
      List<Outcome<SourceFile>> batch,
      DocumentReader documents,
      AgainstMetadata against,
      List<Finding> findings,
      int[] papers,
      PrintWriter messages) {
    List<Outcome<List<Finding>>> compared =
        batch.parallelStream()
            .map(
                file ->
                    file.then(documents::read)
                        .then((ParliamentaryDocument paper) -> Outcome.of(against.of(paper))))
            .toList();
    for (Outcome<List<Finding>> one : compared) {
      switch (one) {
        case Outcome.Accepted<List<Finding>>(List<Finding> found) -> {
          papers[0]++;
          findings.addAll(found);
        }
        case Outcome.Refused<List<Finding>>(var reason) -> {
          papers[1]++;
          messages.println(reason);
        }
      }
    }
    batch.clear();
  }
}
