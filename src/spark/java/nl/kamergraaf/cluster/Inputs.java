package nl.kamergraaf.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Files of any file system that Hadoop knows, in the order in which {@link Sources} reads them, and
 * by its limits: files, folders, ZIP and tar archives.
 */
final class Inputs {
  private Inputs() {}

  /**
   * One file or archive.
   *
   * @param index its place among all
   * @param name as a person would name it: a path of this machine, else an address
   * @param address where it lies
   */
  record Input(int index, String name, String address) implements Serializable {

    /**
     * The files in it. It is copied to this machine first, because archives are not read in one
     * direction only; the copy is deleted when all have been taken.
     */
    Iterator<Arrival> arrivals(Configuration configuration) {
      try {
        java.nio.file.Path folder = Files.createTempDirectory("kamergraaf-");
        java.nio.file.Path copy = folder.resolve(new Path(address).getName());
        try {
          copy(configuration, copy);
        } catch (IOException e) {
          delete(copy);
          return List.of(arrival(0, new Outcome.Refused<>(unreadable(name, e)))).iterator();
        }
        Stream<Outcome<SourceFile>> files = new Sources(Limits.DEFAULT).open(copy);
        return numbered(files.map(file -> named(file, copy.toString())), copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void copy(Configuration configuration, java.nio.file.Path to) throws IOException {
      Path path = new Path(address);
      try (InputStream in = path.getFileSystem(configuration).open(path)) {
        Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    private Iterator<Arrival> numbered(Stream<Outcome<SourceFile>> files, java.nio.file.Path copy) {
      Iterator<Outcome<SourceFile>> each = files.iterator();
      return new Iterator<>() {
        private int place;

        @Override
        public boolean hasNext() {
          boolean isMore = each.hasNext();
          if (!isMore) {
            files.close();
            delete(copy);
          }
          return isMore;
        }

        @Override
        public Arrival next() {
          return arrival(place++, each.next());
        }
      };
    }

    private Arrival arrival(int place, Outcome<SourceFile> file) {
      return Arrival.of(index, place, file);
    }

    /** The file under the name of its input instead of that of the copy. */
    private Outcome<SourceFile> named(Outcome<SourceFile> file, String copy) {
      return switch (file) {
        case Outcome.Accepted<SourceFile>(SourceFile source) ->
            Outcome.of(
                new SourceFile(name + source.name().substring(copy.length()), source.bytes()));
        case Outcome.Refused<SourceFile>(Rejected reason) ->
            new Outcome.Refused<>(
                new Rejected(
                    name + reason.file().substring(copy.length()),
                    reason.line(),
                    reason.code(),
                    reason.detail().replace(copy, name)));
      };
    }
  }

  private static Rejected unreadable(String name, IOException e) {
    String why =
        e instanceof FileNotFoundException
            ? "no such file or folder"
            : String.valueOf(e.getMessage());
    return new Rejected(name, 0, Rejected.Code.UNREADABLE, why);
  }

  /** Deletes a copy and the folder made for it. */
  private static void delete(java.nio.file.Path copy) {
    try {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(copy.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that paths or addresses name, and all below those that are folders. */
  static List<Input> list(List<String> inputs, Configuration configuration) throws IOException {
    List<Input> found = new ArrayList<>();
    for (String input : inputs) {
      found.addAll(below(input, configuration));
    }
    List<Input> metadataFirst =
        found.stream()
            .sorted(Comparator.comparing(file -> !Sources.isMetadata(file.name())))
            .toList();
    return IntStream.range(0, metadataFirst.size())
        .mapToObj(
            index ->
                new Input(
                    index, metadataFirst.get(index).name(), metadataFirst.get(index).address()))
        .toList();
  }

  private static List<Input> below(String input, Configuration configuration) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(configuration);
    try {
      if (!system.getFileStatus(path).isDirectory()) {
        return List.of(new Input(0, input, system.makeQualified(path).toString()));
      }
    } catch (FileNotFoundException none) { // opening it will say so
      return List.of(new Input(0, input, system.makeQualified(path).toString()));
    }
    String root = system.makeQualified(path).toString();
    List<Input> found = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> files = system.listFiles(path, true);
    while (files.hasNext()) {
      String address = files.next().getPath().toString();
      String rest = address.substring(root.length());
      if (!Sources.isHidden(java.nio.file.Path.of(rest))) {
        found.add(new Input(0, input.replaceFirst("/+$", "") + rest, address));
      }
    }
    found.sort(Comparator.comparing(Input::name));
    return found;
  }
}
