package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Vocabulary;

/** Reads the sources that a footnote gives. */
final class NoteReader {
  private final EntryReader entries;

  NoteReader(Vocabulary vocabulary, Publishers publishers) {
    this.entries = new EntryReader(vocabulary, publishers);
  }

  /** The sources in a note's text, those too of which only publisher and date are printed. */
  List<Source> read(String note) {
    return new Division(note)
        .entries().stream().map(entries::read).flatMap(Optional::stream).toList();
  }

  /**
   * Divides a note into entries: at semicolons and line ends, where a second address comes, and
   * where a second title comes behind an address or behind "en" with a date of its own. Linear in
   * the length of the note.
   */
  private static final class Division {
    private static final Pattern NEXT_SOURCE =
        Pattern.compile("[.,]?\\s*(?:en|alsmede|,|\\.)\\s+\\p{Lu}[^«]{2,120}");

    private static final int LONGEST_LINK = 130;

    private final String note;
    private final List<Entry> entries = new ArrayList<>();
    private int start;
    private Optional<Quotation> quotation = Optional.empty();
    private Optional<WebAddress> address = Optional.empty();

    Division(String note) {
      this.note = note;
    }

    List<Entry> entries() {
      List<Stretch> stretches = new ArrayList<>(Quotation.in(note));
      WebAddress.in(note).stream().filter(a -> notInside(stretches, a)).forEach(stretches::add);
      stretches.sort((a, b) -> Integer.compare(a.start(), b.start()));
      int from = 0;
      for (Stretch stretch : stretches) {
        divideAtSigns(from, stretch.start());
        take(stretch);
        from = stretch.end();
      }
      divideAtSigns(from, note.length());
      end(note.length());
      return entries;
    }

    private static boolean notInside(List<Stretch> sorted, Stretch one) {
      int low = 0;
      int high = sorted.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted.get(middle).end() <= one.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low >= sorted.size() || !sorted.get(low).covers(one.start());
    }

    private void divideAtSigns(int from, int to) {
      for (int at = from; at < to; at++) {
        if (note.charAt(at) == ';' || note.charAt(at) == '\n') {
          end(at);
          start = at + 1;
        }
      }
    }

    private void take(Stretch stretch) {
      if (stretch instanceof WebAddress found) {
        address.ifPresent(before -> endBehind(before));
        address = Optional.of(found);
      } else if (stretch instanceof Quotation found) {
        if (quotation.isPresent() && address.isPresent()) {
          endBehind(address.get());
        } else if (quotation.isPresent() && isOfAnother(quotation.get(), found)) {
          endBehind(quotation.get());
        }
        quotation = quotation.or(() -> Optional.of(found));
      }
    }

    private boolean isOfAnother(Quotation one, Quotation next) {
      if (next.start() - one.end() > LONGEST_LINK) {
        return false;
      }
      String between = note.substring(one.end(), next.start());
      return NEXT_SOURCE.matcher(between).matches() && !PrintedDate.in(between).isEmpty();
    }

    private void endBehind(Stretch last) {
      end(last.end());
      start = last.end();
    }

    private void end(int at) {
      if (at > start) {
        entries.add(new Entry(note, start, at, quotation, address));
      }
      quotation = Optional.empty();
      address = Optional.empty();
    }
  }
}
