package nl.kamergraaf.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.intake.Admission;
import nl.kamergraaf.intake.Tally;
import nl.kamergraaf.source.Rejected;

/**
 * Which documents are let in, decided for all files in the order in which one process would meet
 * them.
 *
 * @param out where the documents lie that are not let in
 * @param rejected what was rejected, in order
 * @param remarks on documents that were let in, a line each
 * @param tally of all
 */
record Verdict(Set<Place> out, List<Rejected> rejected, List<String> remarks, Tally tally) {

  /** On what came of files, and the metadata that some of them were joined with. */
  static Verdict on(List<Told> told, MetadataFiles metadata) {
    Set<Place> out = new HashSet<>();
    List<Rejected> rejected = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    Tally tally = new Tally();
    Admission admission = new Admission();
    Stream.concat(told.stream(), metadata.refused().stream())
        .sorted(Ordered.ORDER)
        .forEachOrdered(
            each -> {
              Optional<Rejected> objection = each.objection(admission);
              objection.ifPresent(
                  reason -> {
                    out.add(Place.of(each));
                    rejected.add(reason);
                    tally.rejected(reason.code());
                  });
              if (objection.isEmpty()) {
                tally.read(false, !each.faults().isEmpty());
                each.reading().remarks().forEach(remarks::add);
              }
            });
    metadata.alone(joined(told)).forEach(alone -> remarks.add(alone.toString()));
    return new Verdict(out, rejected, remarks, tally);
  }

  private static Set<String> joined(List<Told> told) {
    return told.stream().map(Told::joined).collect(Collectors.toSet());
  }
}
