package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;

/** Reads the sources that a footnote gives. */
final class NoteReader {
  private final EntryReader entries;
  private final Publishers publishers;

  NoteReader(Vocabulary vocabulary, Publishers publishers) {
    this.entries = new EntryReader(vocabulary, publishers);
    this.publishers = publishers;
  }

  /** The sources in a note's text, those too of which only publisher and date are printed. */
  List<Source> read(String note) {
    List<Source> sources = new ArrayList<>();
    for (Entry entry : new Division(note, publishers).entries()) {
      entries.read(entry).ifPresent(source -> addAll(entry, source, sources));
    }
    return sources;
  }

  /** Adds a source, and those whose titles are joined to its own. */
  private static void addAll(Entry entry, Source source, List<Source> sources) {
    sources.add(source);
    if (source.title().equals(entry.quotation().map(Quotation::text))) {
      entry.joined().forEach(title -> sources.add(source.another(title.text())));
    }
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

    /** What joins a second title with an imprint of its own to the first. */
    private static final Pattern BEFORE_NEXT =
        Pattern.compile(
            "[,.]?\\s*(?:\\b(?:en|alsmede|respectievelijk|resp\\.|of)|/)?(?:\\s+(?:het|de)\\s+\\p{Ll}{3,14})?\\s*$");

    private final String note;
    private final Publishers publishers;
    private final List<Entry> entries = new ArrayList<>();
    private int start;
    private Optional<Quotation> quotation = Optional.empty();
    private final List<Quotation> joined = new ArrayList<>();
    private Optional<WebAddress> address = Optional.empty();

    Division(String note, Publishers publishers) {
      this.note = note;
      this.publishers = publishers;
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
        } else if (quotation.isPresent() && isJoined(found)) {
          joined.add(found);
        } else if (quotation.isPresent() && isOfAnother(last(), found)) {
          endBehind(last());
        } else if (quotation.isPresent()) {
          endBeforeNext(found);
        }
        quotation = quotation.or(() -> Optional.of(found));
      }
    }

    /** The last title of the entry. */
    private Quotation last() {
      return joined.isEmpty() ? quotation.orElseThrow() : joined.getLast();
    }

    /** Whether a title shares the imprint of the one before: "«A» en «B», Trouw, 5 mei". */
    private boolean isJoined(Quotation next) {
      String between = note.substring(last().end(), Math.max(last().end(), next.start()));
      return between.length() < LONGEST_LINK && QuotedTitles.AND.matcher(between).matches();
    }

    /** Ends the entry in front of a title that has an imprint of its own: "«A», Trouw en «B»". */
    private void endBeforeNext(Quotation next) {
      String between = note.substring(last().end(), Math.max(last().end(), next.start()));
      Matcher end = BEFORE_NEXT.matcher(between);
      if (between.length() < LONGEST_LINK && end.find()) {
        String imprint = Wording.strip(between.substring(0, end.start()));
        boolean dated = !PrintedDate.in(imprint).isEmpty();
        if (!imprint.isEmpty() && (dated || publishers.isOne(imprint))) {
          int at = last().end() + end.start();
          end(at);
          start = next.start();
        }
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
        entries.add(new Entry(note, start, at, quotation, joined, address));
      }
      quotation = Optional.empty();
      joined.clear();
      address = Optional.empty();
    }
  }
}
