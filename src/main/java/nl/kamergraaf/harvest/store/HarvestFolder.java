package nl.kamergraaf.harvest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.source.SourceFile;

/**
 * A folder in which a harvest is kept:
 *
 * <pre>
 * documents/ah-tk-20232024/ah-tk-20232024-1531/   what is current: read this by build
 * withdrawn/…                                     what its publisher took back
 * cases.json                                      the chamber's list of written questions
 * chamber/persons.json, groups.json, seats.json   who sat in the chamber, for which group
 * chamber/commitments.json                        the commitments that the chamber registers
 * manifest.jsonl                                  every answer, a line each: address, time, status, hash
 * .objects/ab/ab12…                               all bytes as they came, by their hash
 * </pre>
 *
 * <p>Every file is written beside its place and moved there, so that after a crash each is old or
 * new, never torn; what was fetched is not fetched again. One program at a time may hold a folder.
 */
public final class HarvestFolder implements AutoCloseable {
  private static final String STATE = ".held.json";
  private static final String UNBUILT = ".unbuilt";

  private final Path home;
  private final FileChannel lockFile;
  private final Manifest manifest;

  private HarvestFolder(Path home, FileChannel lockFile) throws IOException {
    this.home = home;
    this.lockFile = lockFile;
    this.manifest = new Manifest(home.resolve("manifest.jsonl"));
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @throws IOException if another program holds it, or it can't be written
   */
  public static HarvestFolder open(Path home) throws IOException {
    Files.createDirectories(home);
    FileChannel channel =
        FileChannel.open(
            home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new HarvestFolder(home, channel);
      }
    } catch (OverlappingFileLockException e) {
      // held by this very program: the same answer
    }
    channel.close();
    throw new IOException(home + ": another harvest is at work here");
  }

  /** The folder itself. */
  public Path home() {
    return home;
  }

  /** The chamber's lists of persons, groups, seats and commitments. */
  public Path chamber() {
    return home.resolve("chamber");
  }

  /** The folder of what is current. */
  public Path documents() {
    return home.resolve("documents");
  }

  /** The chamber's list of written questions. */
  public Path cases() {
    return home.resolve("cases.json");
  }

  /** The log of answers. */
  public Manifest manifest() {
    return manifest;
  }

  /** Where the last harvest got to. */
  public Cursor cursor() throws IOException {
    return read(home.resolve(".cursor.json"), Cursor.class).orElse(Cursor.START);
  }

  /** Remembers where a harvest got to. */
  public void moveTo(Cursor cursor) throws IOException {
    replace(home.resolve(".cursor.json"), Json.bytes(cursor));
  }

  /**
   * Whether what is held may differ from what was last built of it. A harvest that was cut short
   * leaves it so.
   */
  public boolean isUnbuilt() {
    return Files.exists(home.resolve(UNBUILT));
  }

  /** Says whether what is held may differ from what was last built of it. */
  public void setUnbuilt(boolean isUnbuilt) throws IOException {
    if (isUnbuilt) {
      replace(home.resolve(UNBUILT), new byte[0]);
    } else {
      Files.deleteIfExists(home.resolve(UNBUILT));
    }
  }

  /** What is held of a publication. */
  public Held held(String id) throws IOException {
    return read(folder(id).resolve(STATE), Held.class).orElse(Held.nothing(id));
  }

  /** Those of the publications held that are asked for, in the order of their folders. */
  public List<Held> held(Predicate<Held> wanted) throws IOException {
    if (!Files.isDirectory(documents())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(documents(), 3)) {
      return files
          .filter(path -> path.endsWith(STATE))
          .sorted()
          .flatMap(HarvestFolder::state)
          .filter(wanted)
          .toList();
    }
  }

  private static Stream<Held> state(Path file) {
    try {
      return read(file, Held.class).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps bytes by their hash, and makes them a current file of the publication. */
  public String keep(String id, String name, byte[] bytes) throws IOException {
    String sha256 = new SourceFile(name, bytes).sha256();
    Path object = object(sha256);
    if (!Files.exists(object)) {
      Files.createDirectories(object.getParent());
      replace(object, bytes);
    }
    Path current = folder(id).resolve(name);
    Files.createDirectories(current.getParent());
    replaceByLink(object, current);
    return sha256;
  }

  /** Remembers what is held, and takes away the files that no longer are. */
  public void remember(Held held) throws IOException {
    Path folder = folder(held.id());
    Files.createDirectories(folder);
    if (!held.version().isEmpty()) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = String.valueOf(file.getFileName());
          if (!name.equals(STATE) && !held.parts().containsKey(name)) {
            Files.delete(file);
          }
        }
      }
    }
    replace(folder.resolve(STATE), Json.bytes(held));
  }

  /** Takes a publication out of what is current; its bytes are kept. */
  public void withdraw(String id) throws IOException {
    Path from = folder(id);
    Path to = home.resolve("withdrawn").resolve(documents().relativize(from));
    Files.createDirectories(to.getParent());
    if (Files.exists(to)) {
      deleteAll(to);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes a file of the harvest as a whole. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A link costs no space; where the disk knows none, a copy does as well. */
  private static void replaceByLink(Path object, Path file) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      Files.createLink(fresh, object);
    } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
      Files.copy(object, fresh, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(fresh); // a rename onto a link to the same file leaves both
  }

  /** Folders of one session or year together, so that none holds a hundred thousand entries. */
  private Path folder(String id) {
    return documents().resolve(id.replaceFirst("-[^-]*$", "")).resolve(id);
  }

  private Path object(String sha256) {
    return home.resolve(".objects").resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The bytes of a current file, if it is held. */
  public Optional<byte[]> current(String id, String name) throws IOException {
    Path file = folder(id).resolve(name);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    manifest.close();
    lockFile.close();
  }

  /** What a file holds; empty if there is none. */
  private static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
    return Files.exists(file)
        ? Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), type))
        : Optional.empty();
  }
}
