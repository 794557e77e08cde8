package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.document.Block;

/**
 * A note below the questions or the answers.
 *
 * @param label its number
 * @param words what it says
 */
record Note(String label, Block words) {
  /**
   * More notes than a paper has; a greater label is the number of the paper that the note cites.
   */
  private static final int MOST = 30;

  /**
   * The notes of a section, those without words left out. Where conversion took the number of the
   * paper that a note cites for its label ({@code nummer="2307"} of {@code Aanhangsel nr. 2307}),
   * or gave two the same, the label is the number between those of its neighbours.
   */
  static List<Note> of(Element paper, String section) {
    List<Note> notes = new ArrayList<>();
    List<Element> elements = ArchiveMetadata.notes(paper, section);
    int before = 0;
    for (int i = 0; i < elements.size(); i++) {
      Block words = Print.block(elements.get(i));
      String printed = label(elements.get(i));
      String next = i + 1 < elements.size() ? label(elements.get(i + 1)) : "";
      String due = Integer.toString(before + 1);
      boolean isCited =
          printed.matches("\\d{2,6}")
              && Integer.parseInt(printed) > MOST
              && words.text().contains(printed);
      boolean isTwice =
          printed.equals(Integer.toString(before)) && next.equals(Integer.toString(before + 2));
      String label = (isCited || isTwice) && !next.equals(due) ? due : printed;
      before = label.matches("\\d{1,3}") ? Integer.parseInt(label) : before + 1;
      notes.add(new Note(label, words));
    }
    return notes;
  }

  private static String label(Element note) {
    return Print.words(note.attribute("nummer"));
  }
}
