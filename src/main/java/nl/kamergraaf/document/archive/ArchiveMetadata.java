package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.source.SourceFile;

/**
 * What the clerks of the chamber wrote down of a paper, as metadata that lie beside it: an entry a
 * value, named as in the archive. A member's group follows as {@code Indiener/partij}.
 */
final class ArchiveMetadata {
  private ArchiveMetadata() {}

  static Metadata of(SourceFile file, Element paper) {
    List<Metadata.Entry> entries = new ArrayList<>();
    for (Element item : paper.at("meta", "metadata").all("item")) {
      String name = item.attribute("attribuut").strip();
      if (name.isEmpty()) {
        continue;
      }
      List<Element> people = item.all("persoon");
      if (people.isEmpty()) {
        add(name, item.text(), entries);
      }
      for (Element person : people) {
        add(name, person.text(), entries);
        add(name + "/partij", person.attribute("partij"), entries);
      }
    }
    return new Metadata(file.baseName(), file.sha256(), entries);
  }

  private static void add(String name, String value, List<Metadata.Entry> entries) {
    String words = new BlockBuilder().append(value).build(Block.Role.TEXT, "").text();
    if (!words.isEmpty()) {
      entries.add(new Metadata.Entry(name, words));
    }
  }
}
