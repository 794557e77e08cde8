package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamergraaf.query.QueryCatalogue;
import nl.kamergraaf.release.description.Description;
import nl.kamergraaf.release.description.Provenance;

/**
 * A finished release on disk: a folder that never changes again.
 *
 * @param folder its real path
 * @param manifest what it holds
 */
public record Release(Path folder, Manifest manifest) {
  public Release {
    Objects.requireNonNull(folder);
    Objects.requireNonNull(manifest);
  }

  /**
   * The release in {@code folder}, which may be a link. Throws {@link IOException} if there is
   * none.
   */
  public static Release at(Path folder) throws IOException {
    Path real = folder.toRealPath();
    return new Release(real, Manifest.read(real));
  }

  /** The folder of its downloads, each listed in the manifest. */
  public Path downloads() {
    return folder.resolve(ReleaseContents.DOWNLOADS);
  }

  /**
   * A file of this release below {@link #folder}; empty if it is not there, or is a link that leads
   * out of the release: one that was taken from elsewhere could offer any file of this machine.
   */
  public Optional<Path> own(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    return real.startsWith(folder) ? Optional.of(real) : Optional.empty();
  }

  /** The files that describe it, each in {@link #folder} itself. */
  public static List<String> descriptions() {
    return List.of(Description.TURTLE, Description.JSON_LD, Provenance.FILE, QueryCatalogue.FILE);
  }
}
