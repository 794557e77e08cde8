package nl.kamergraaf.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * All files of metadata among the inputs, in order, as they travel to the executors. A document is
 * joined with those that a single process would have met before it.
 */
final class MetadataFiles implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<Arrival> files;
  private transient volatile @Nullable Map<Integer, Companions> known;

  private MetadataFiles(List<Arrival> files) {
    this.files = new ArrayList<>(files);
  }

  /** Those among some arrivals. */
  static MetadataFiles of(List<Arrival> arrivals) {
    return new MetadataFiles(arrivals.stream().sorted(Ordered.ORDER).toList());
  }

  /** Those that come before a document. Read once for each process, as a rule. */
  Companions before(Arrival document) {
    int at = Collections.binarySearch(files, document, Ordered.ORDER);
    int count = at < 0 ? -at - 1 : at;
    return known().computeIfAbsent(count, this::first);
  }

  private synchronized Map<Integer, Companions> known() {
    Map<Integer, Companions> map = known;
    if (map == null) {
      map = new ConcurrentHashMap<>();
      known = map;
    }
    return map;
  }

  private Companions first(int count) {
    Companions companions = new Companions();
    files.stream().limit(count).flatMap(file -> file.whole().stream()).forEach(companions::add);
    return companions;
  }

  /** What could not be read, each at its place. */
  List<Told> refused() {
    Companions companions = new Companions();
    List<Told> refused = new ArrayList<>();
    for (Arrival arrival : files) {
      arrival
          .whole()
          .map(companions::add)
          .ifPresent(
              outcome -> {
                if (outcome instanceof Outcome.Refused<Metadata>(Rejected reason)) {
                  refused.add(Told.refused(arrival, reason));
                }
              });
    }
    return refused;
  }

  /**
   * Those whose document is not among the inputs.
   *
   * @param joined the hashes of those that were joined
   */
  List<Rejected> alone(Set<String> joined) {
    Set<String> joinedFiles = new HashSet<>();
    for (Arrival arrival : files) {
      arrival
          .whole()
          .filter(file -> joined.contains(file.sha256()))
          .map(SourceFile::name)
          .ifPresent(joinedFiles::add);
    }
    return first(files.size()).alone().stream()
        .filter(metadata -> !joinedFiles.contains(metadata.file()))
        .toList();
  }
}
