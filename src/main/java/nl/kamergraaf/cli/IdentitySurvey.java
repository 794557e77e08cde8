package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.evaluate.identity.HeaderNames;
import nl.kamergraaf.evaluate.identity.Identity;
import nl.kamergraaf.evaluate.identity.IdentityText;
import nl.kamergraaf.evaluate.identity.Named;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;

/**
 * Looks up the names in the headers of many papers, a batch at a time on all processors. Nothing
 * but the header is recognised.
 *
 * @param most how many unresolved names are listed
 */
record IdentitySurvey(int most) {
  private static final int BATCH = 256;

  /** Looks up, writes the figures, and gives the exit status. */
  int of(List<Path> inputs, PrintWriter out, PrintWriter messages) {
    Register register = Register.load();
    HeaderReader header = new HeaderReader(Extractor.portfolios(register)::contains);
    HeaderNames names = new HeaderNames(register);
    DocumentReader documents = new DocumentReader();
    List<Named> named = new ArrayList<>();
    List<Outcome<SourceFile>> batch = new ArrayList<>();
    int[] papers = new int[2];
    Runnable take =
        () -> {
          batch.parallelStream()
              .map(
                  file ->
                      file.then(documents::read)
                          .then(
                              (ParliamentaryDocument paper) ->
                                  Outcome.of(names.of(header.read(paper)))))
              .toList()
              .forEach(
                  outcome -> {
                    switch (outcome) {
                      case Outcome.Accepted<List<Named>>(List<Named> found) -> {
                        papers[0]++;
                        named.addAll(found);
                      }
                      case Outcome.Refused<List<Named>>(var reason) -> {
                        papers[1]++;
                        messages.println(reason);
                      }
                    }
                  });
          batch.clear();
        };
    try (Stream<Outcome<SourceFile>> files = new Sources(Limits.DEFAULT).read(inputs)) {
      files.forEach(
          file -> {
            batch.add(file);
            if (batch.size() == BATCH) {
              take.run();
            }
          });
    }
    take.run();
    out.print(
        new IdentityText(most)
            .of(Stream.of(Named.Role.values()).map(role -> Identity.of(role, named)).toList()));
    out.flush();
    messages.println(papers[0] + " read, " + papers[1] + " rejected");
    messages.flush();
    return papers[0] == 0 ? ExitCode.FAILED : papers[1] > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
  }
}
