package nl.kamergraaf.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * The statements of a release that another process may be serving.
 *
 * <p>TDB2 locks a database for the process that opens it. A release never changes, so its files can
 * be read by others all the same: here by symbolic links in a temporary folder, without the lock.
 */
public final class BorrowedRelease implements Closeable {
  private final Path links;
  private final DatasetGraph store;

  private BorrowedRelease(Path links, DatasetGraph store) {
    this.links = links;
    this.store = store;
  }

  /** Opens {@code release}, whether or not somebody else has it open. */
  public static BorrowedRelease open(Release release) throws IOException {
    Path links = Files.createTempDirectory("kamergraaf-query-");
    try {
      link(release.folder().resolve(Store.FOLDER).toRealPath(), links);
      return new BorrowedRelease(links, Store.connect(links));
    } catch (IOException | RuntimeException e) {
      Folders.delete(links);
      throw e;
    }
  }

  private static void link(Path folder, Path links) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(path -> !path.equals(folder)).toList();
    }
    for (Path path : all) {
      Path link = links.resolve(folder.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectory(link);
      } else if (!path.endsWith(Store.LOCK)) {
        Files.createSymbolicLink(link, path);
      }
    }
  }

  /** The statements, as the default graph; to be read within a transaction. */
  public DatasetGraph dataset() {
    return new DatasetGraphReadOnly(store);
  }

  @Override
  public void close() throws IOException {
    Store.close(store);
    Folders.delete(links);
  }
}
