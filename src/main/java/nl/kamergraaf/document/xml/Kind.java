package nl.kamergraaf.document.xml;

import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.text.WordTable;

/** What an element of an official publication is to a reader. */
enum Kind {
  /** Text goes through it as if it were not there. */
  INLINE,
  /** Nothing in it is text of the document. */
  SKIP,
  /** Data about the document, from which its id may be read. */
  META,
  FURNITURE,
  BLOCK,
  HEADING,
  REMARK,
  QUESTION,
  ANSWER,
  /** The number of the question or answer that it stands in. */
  NUMBER,
  ITEM,
  ITEM_NUMBER,
  TABLE,
  ROW,
  CELL,
  NOTE,
  NOTE_NUMBER,
  NOTE_TEXT,
  /** Notes that stand by themselves, called from elsewhere. */
  NOTE_LIST,
  NOTE_CALL,
  BREAK,
  /** Words that are linked to something. */
  LINK,
  SUPERSCRIPT;

  private static final Map<String, Kind> BY_ELEMENT =
      WordTable.of(Kind.class, "elements.txt").lines().stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(entry -> entry[0], entry -> valueOf(entry[1])));

  static Kind of(String element) {
    return BY_ELEMENT.getOrDefault(element, INLINE);
  }
}
