package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;

/**
 * Tells what the paragraphs of a document are to parliament: header, questions, answers, remarks,
 * footnotes.
 *
 * <p>The one place where this is decided, whatever the form the paragraphs came from. Follows the
 * layout of the "Aanhangsel van de Handelingen" and of question documents as the chamber prints
 * them.
 */
public final class Structure {
  private Structure() {}

  /** The document that the blocks make, or why they make none. */
  public static Outcome<ParliamentaryDocument> of(SourceFile file, List<Block> blocks) {
    if (blocks.stream().allMatch(block -> block.text().isBlank())) {
      return Outcome.refuse(file, Rejected.Code.NO_TEXT, "no words in it");
    }
    Head head = new Head();
    List<Block> notes = new ArrayList<>();
    Body body = read(OwnPaper.in(blocks), head, notes);
    if (!head.isParliamentary()) {
      return Outcome.refuse(
          file,
          Rejected.Code.NOT_PARLIAMENTARY,
          "nowhere \"Vragen van …\", \"Antwoord van …\" or \"Mededeling van …\"");
    }
    PinnedText pinned = new PinnedText();
    Header header = head.header(pinned);
    List<Item> items = body.items(pinned);
    List<Footnote> footnotes = footnotes(notes, pinned);
    Optional<Passage> fileId =
        FileName.id(file.baseName())
            .filter(id -> !isTold(id, header))
            .map(id -> pinned.put(Place.of(Place.Part.METADATA), id));
    return Outcome.of(
        new ParliamentaryDocument(
            file.baseName(),
            file.sha256(),
            pinned.toString(),
            header,
            items,
            footnotes,
            Optional.empty(),
            fileId));
  }

  /** Whether what is printed tells the publication's id without the file's name. */
  private static boolean isTold(String id, Header header) {
    boolean isNumbered = header.appendixNumber().isPresent() && header.replying().isPresent();
    return header.identifier().isPresent()
        || isNumbered
        || (id.startsWith("kv-") && header.caseNumber().isPresent());
  }

  private static Body read(List<Block> blocks, Head head, List<Block> notes) {
    ItemNumbers items = ItemNumbers.in(blocks.stream().map(Structure::words).toList());
    Body body = new Body(Numbering.of(blocks, items));
    boolean inHead = true;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.role()) {
        case FURNITURE -> {
          head.furniture(block.text());
          body.seam();
        }
        case NOTE -> {
          notes.add(block);
          body.seam();
        }
        case TEXT, HEADING, REMARK -> {
          if (block.text().isBlank() || isRetelling(block, head)) {
            continue;
          }
          inHead =
              inHead
                  && items.at(i).isEmpty()
                  && Heading.of(block.text()).isEmpty()
                  && (head.take(block) || !head.isParliamentary());
          if (!inHead && items.isReply(i) && head.takeLate(block)) {
            body.reply(items.isNotice());
          } else if (!inHead) {
            body.take(block, items.at(i));
          }
        }
      }
    }
    return body;
  }

  private static String words(Block block) {
    boolean isText = block.role() != Block.Role.NOTE && block.role() != Block.Role.FURNITURE;
    return isText ? block.text() : "";
  }

  private static boolean isRetelling(Block block, Head head) {
    return HeadLine.of(block.text())
        .filter(line -> line.kind() == HeadLine.Kind.RETELLING)
        .map(
            line -> {
              head.retelling(line.value());
              return true;
            })
        .orElse(false);
  }

  private static List<Footnote> footnotes(List<Block> notes, PinnedText pinned) {
    return Stream.iterate(0, i -> i < notes.size(), i -> i + 1)
        .map(i -> footnote(notes.get(i), i + 1, pinned))
        .toList();
  }

  private static Footnote footnote(Block note, int ordinal, PinnedText pinned) {
    Place place = new Place(Place.Part.FOOTNOTE, ordinal);
    return new Footnote(note.label(), pinned.put(place, note.text(), note.links()));
  }
}
