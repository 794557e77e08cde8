package nl.kamergraaf.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The name of an entry of an archive. Names are ordered as their entries are read: metadata first.
 *
 * @param archive the archive's own name
 * @param entry the path within the archive, as it stands there
 */
record EntryName(String archive, String entry) implements Comparable<EntryName> {
  private static final Comparator<EntryName> ORDER =
      Comparator.comparing((EntryName name) -> !Sources.isMetadata(name.entry()))
          .thenComparing(EntryName::entry);

  /** Whether a file of this name would lie outside of the folder that it is unpacked in. */
  boolean leadsOut() {
    return entry.startsWith("/")
        || entry.startsWith("\\")
        || List.of(entry.split("[/\\\\]", -1)).contains("..");
  }

  /** Whether the entry is passed over without a word. */
  boolean isHidden() {
    return !leadsOut() && Sources.isHidden(Path.of("/" + entry));
  }

  Rejected rejected(Rejected.Code code, String detail) {
    return new Rejected(toString(), 0, code, detail);
  }

  <T> Outcome<T> refuse(Rejected.Code code, String detail) {
    return new Outcome.Refused<>(rejected(code, detail));
  }

  /** Why an entry that leads out is not read. */
  Rejected leadingOut() {
    return rejected(Rejected.Code.BROKEN_ARCHIVE, "its name leads out of the archive");
  }

  @Override
  public int compareTo(EntryName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return archive + "!" + entry;
  }
}
