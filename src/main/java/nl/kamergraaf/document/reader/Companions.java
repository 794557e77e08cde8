package nl.kamergraaf.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.xml.MetadataReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;

/**
 * Metadata that lie beside documents, each waiting for its document.
 *
 * <p>A document that states its id gets the metadata of that id, wherever they lie. One that states
 * none gets those of the id that its file is named after, else those named after its file ({@code
 * brief.metadata.xml}), else the only ones in its folder, unless they name none of its askers.
 *
 * <p>Metadata must be added before their document is joined. Documents may be joined by several
 * threads at once, while no metadata are added.
 */
public final class Companions {
  private record Beside(SourceFile file, Metadata metadata) {}

  private final MetadataReader reader = new MetadataReader();
  private final Map<String, Beside> byId = new HashMap<>();
  private final Map<String, List<Beside>> byFolder = new HashMap<>();
  private final Set<Metadata> joined = ConcurrentHashMap.newKeySet();

  /** Takes a file of metadata, or says why it could not be read; the first of an id counts. */
  public Outcome<Metadata> add(SourceFile file) {
    return reader
        .read(file)
        .then(
            metadata -> {
              Beside beside = new Beside(file, metadata);
              boolean isFirst =
                  metadata
                      .identifier()
                      .map(id -> byId.putIfAbsent(id, beside) == null)
                      .orElse(true);
              if (isFirst) {
                byFolder.computeIfAbsent(folder(file), name -> new ArrayList<>()).add(beside);
              }
              return Outcome.of(metadata);
            });
  }

  /** The document with the metadata that lie beside it, if any do. */
  public ParliamentaryDocument join(SourceFile file, ParliamentaryDocument document) {
    return beside(file, Clues.of(document)).map(document::with).orElse(document);
  }

  /** The metadata that lie beside a document that says this of itself; they are joined then. */
  public Optional<Metadata> beside(SourceFile file, Clues clues) {
    Optional<Metadata> metadata =
        clues
            .identifier()
            .map(this::ofStated)
            .orElseGet(() -> ofUnstated(file, clues))
            .map(Beside::metadata);
    metadata.ifPresent(joined::add);
    return metadata;
  }

  /** What has not been joined, a line each in the order of their files. */
  public List<Rejected> alone() {
    return byFolder.values().stream()
        .flatMap(List::stream)
        .filter(beside -> !joined.contains(beside.metadata()))
        .map(beside -> Rejected.file(beside.file(), Rejected.Code.NO_DOCUMENT, of(beside)))
        .sorted(Comparator.comparing(Rejected::file))
        .toList();
  }

  private static String of(Beside beside) {
    return beside
        .metadata()
        .identifier()
        .map(id -> "metadata of " + id + ", which is not among the inputs")
        .orElse("metadata that name no publication, and none beside them is theirs");
  }

  private Optional<Beside> ofStated(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private Optional<Beside> ofUnstated(SourceFile file, Clues clues) {
    String name = stem(file);
    List<Beside> near = byFolder.getOrDefault(folder(file), List.of());
    return clues
        .caseNumber()
        .flatMap(number -> ofStated("kv-tk-" + number))
        .or(() -> ofStated(name))
        .or(() -> only(near, beside -> stem(beside.file()).equals(name)))
        .or(() -> only(near, beside -> true))
        .filter(beside -> namesAnAsker(beside.metadata(), clues));
  }

  private static Optional<Beside> only(List<Beside> near, Predicate<Beside> isMeant) {
    List<Beside> meant = near.stream().filter(isMeant).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** Whether both name a member in common; true where one of them names none. */
  private static boolean namesAnAsker(Metadata metadata, Clues clues) {
    List<String> askers = metadata.values("indiener");
    Optional<String> asking = clues.asking();
    return askers.isEmpty()
        || asking.isEmpty()
        || askers.stream()
            .flatMap(name -> Stream.of(name.split("[\\s,.]+")))
            .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
            .anyMatch(asking.get()::contains);
  }

  private static String folder(SourceFile file) {
    String name = file.name();
    return name.substring(0, name.length() - file.baseName().length());
  }

  private static String stem(SourceFile file) {
    return file.baseName().replaceFirst("\\..*", "");
  }
}
