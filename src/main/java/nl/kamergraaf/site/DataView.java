package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;

/**
 * What the page of downloads shows.
 *
 * @param choices what most people come for
 * @param groups all files, by what they hold
 */
public record DataView(List<Choice> choices, List<Group> groups) {
  private static final String SPREADSHEET = "kamergraaf-cases.csv";
  private static final String EVERYTHING = "kamergraaf.ttl.gz";

  public DataView {
    choices = List.copyOf(choices);
    groups = List.copyOf(groups);
  }

  /** Something to take: what it is called, for whom it is, and its files with their sizes. */
  public record Choice(String title, String text, List<Value> files) {
    public Choice {
      files = List.copyOf(files);
    }
  }

  /** Files that hold the same things: what, in a sentence, and the files. */
  public record Group(String title, String text, List<File> files) {
    public Group {
      files = List.copyOf(files);
    }
  }

  /** A file. */
  public record File(
      String name, String href, String type, String statements, String size, String sha256) {}

  static DataView of(Visit visit, Manifest manifest) {
    List<Choice> choices = new ArrayList<>();
    choice(visit, manifest, "spreadsheet", List.of(SPREADSHEET)).ifPresent(choices::add);
    choice(visit, manifest, "everything", List.of(EVERYTHING)).ifPresent(choices::add);
    List<String> tables =
        manifest.files().stream()
            .map(Manifest.File::name)
            .filter(name -> name.endsWith(".csv") || name.endsWith(".csv.gz"))
            .toList();
    choice(visit, manifest, "tables", tables).ifPresent(choices::add);
    Map<String, List<File>> byPart = new TreeMap<>();
    for (Manifest.File file : manifest.files()) {
      byPart.computeIfAbsent(file.part(), part -> new ArrayList<>()).add(file(visit, file));
    }
    List<Group> groups =
        byPart.entrySet().stream()
            .map(part -> group(visit, part.getKey(), part.getValue()))
            .toList();
    return new DataView(choices, groups);
  }

  private static Group group(Visit visit, String part, List<File> files) {
    String key = "data.part." + (part.isEmpty() ? "all" : part);
    Messages m = visit.messages();
    return new Group(
        m.has(key) ? m.get(key) : part, m.has(key + ".text") ? m.get(key + ".text") : "", files);
  }

  private static Optional<Choice> choice(
      Visit visit, Manifest manifest, String name, List<String> files) {
    List<Value> found =
        manifest.files().stream()
            .filter(file -> files.contains(file.name()))
            .map(
                file ->
                    Value.link(
                        file.name() + " (" + size(visit, file.bytes()) + ")",
                        visit.addresses().path("/data/" + file.name())))
            .toList();
    Messages m = visit.messages();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Choice(
                m.get("data.choice." + name), m.get("data.choice." + name + ".text"), found));
  }

  private static File file(Visit visit, Manifest.File file) {
    return new File(
        file.name(),
        visit.addresses().path("/data/" + file.name()),
        file.mediaType(),
        visit.messages().number(file.statements()),
        size(visit, file.bytes()),
        file.sha256());
  }

  /** A size in the unit that people read. */
  private static String size(Visit visit, long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
    return kilobytes < 1000
        ? visit.messages().number(kilobytes) + "\u00A0kB"
        : visit.messages().number(Math.round(kilobytes / 1000.0)) + "\u00A0MB";
  }
}
