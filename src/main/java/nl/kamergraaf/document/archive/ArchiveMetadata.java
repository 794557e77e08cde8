package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.source.SourceFile;

/**
 * What the clerks of the chamber wrote down of a paper, as metadata that lie beside it: an entry a
 * value, named as in the archive. A member's group follows as {@code Indiener/partij}; what the
 * conversion read in the third note of the questions is {@code vragen/noot/3/kamerstuk-id} and so
 * on, and how many questions it counted {@code vragen/aantal}.
 */
final class ArchiveMetadata {
  /** What the conversion read in a note. */
  private static final List<String> TYPED =
      List.of(
          "bron",
          "datum",
          "titel",
          "weblink",
          "documenttype",
          "kamerstuk-id",
          "documentnummer",
          "documentjaargang",
          "documentpagina");

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
    for (String section : List.of("vragen", "antwoorden")) {
      add(section + "/aantal", paper.at(section).attribute("aantal"), entries);
      add(section + "/noten", Integer.toString(notes(paper, section).size()), entries);
      notes(section, notes(paper, section), entries);
    }
    return new Metadata(file.baseName(), file.sha256(), entries);
  }

  /** The notes below the questions or the answers; those without words are none. */
  static List<Element> notes(Element paper, String section) {
    return paper.at(section, "noten").all("noot").stream()
        .filter(note -> !note.text().isBlank())
        .toList();
  }

  private static void notes(String section, List<Element> notes, List<Metadata.Entry> entries) {
    int ordinal = 0;
    for (Element note : notes) {
      ordinal++;
      for (String typed : TYPED) {
        add(section + "/noot/" + ordinal + "/" + typed, note.attribute(typed), entries);
      }
    }
  }

  private static void add(String name, String value, List<Metadata.Entry> entries) {
    String words = new BlockBuilder().append(value).build(Block.Role.TEXT, "").text();
    if (!words.isEmpty()) {
      entries.add(new Metadata.Entry(name, words));
    }
  }
}
