package nl.kamergraaf.fact.cases;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.PieceLimit;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StreamedFile;

/**
 * The chamber's list of written questions, as its OData service gives it in JSON or as a table with
 * tabs; either may be packed with gzip.
 *
 * <pre>{@code
 * CaseList list = CaseList.readStreamed(Stream.of(Outcome.of(StreamedFile.of(path))), limits);
 * list.rejected().forEach(System.err::println);      // zaken.json:41: BAD_CASE: no case number: «»
 * }</pre>
 *
 * @param entries in the order of their numbers, each number once
 * @param rejected what could not be read, each with the file and the line
 * @see <a href="https://opendata.tweedekamer.nl/documentatie/zaak">Zaak in the Tweede Kamer's open
 *     data</a>
 */
public record CaseList(List<CaseEntry> entries, List<Rejected> rejected) {
  /** No list at all. */
  public static final CaseList EMPTY = new CaseList(List.of(), List.of());

  /** How much of a file tells what it is; spaces may come first. */
  private static final int HEAD = 1024;

  /** Copies the lists. */
  public CaseList {
    entries = List.copyOf(entries);
    rejected = List.copyOf(rejected);
  }

  /** Reads files, as {@link #readStreamed} does; of a case that comes again, the first stays. */
  public static CaseList read(Stream<Outcome<SourceFile>> files, Limits limits) {
    return readStreamed(files.map(file -> file.then(list -> streamed(list))), limits);
  }

  private static Outcome<StreamedFile> streamed(SourceFile file) {
    return Outcome.of(StreamedFile.of(file));
  }

  /**
   * Reads files of any size, entry by entry; a table, and each entry of JSON, within the limit for
   * a file. Of a case that comes again, the first stays.
   */
  public static CaseList readStreamed(Stream<Outcome<StreamedFile>> files, Limits limits) {
    Map<String, CaseEntry> entries = new TreeMap<>();
    List<Rejected> rejected = new ArrayList<>();
    files.forEach(
        file -> {
          switch (file) {
            case Outcome.Accepted<StreamedFile>(StreamedFile list) ->
                read(list, limits, found -> take(found, entries, rejected));
            case Outcome.Refused<StreamedFile>(Rejected reason) -> rejected.add(reason);
          }
        });
    return new CaseList(List.copyOf(entries.values()), rejected);
  }

  private static void read(StreamedFile file, Limits limits, Consumer<Found> to) {
    try (InputStream opened = new BufferedInputStream(file.content().open());
        InputStream in = new BufferedInputStream(unpacked(opened))) {
      if (JsonCases.looksLike(head(in))) {
        JsonCases.read(file.name(), new PieceLimit(in, limits.fileBytes()), to);
      } else {
        byte[] all = new PieceLimit(in, limits.fileBytes()).readAllBytes();
        TableCases.read(new SourceFile(file.name(), all), to);
      }
    } catch (PieceLimit.TooLarge e) {
      to.accept(Found.refused(file.name(), Rejected.Code.TOO_LARGE, e));
    } catch (NoSuchFileException e) {
      to.accept(
          Found.refused(file.name(), Rejected.Code.UNREADABLE, new IOException("no such file")));
    } catch (IOException e) {
      to.accept(Found.refused(file.name(), Rejected.Code.BROKEN_LIST, e));
    }
  }

  /** What is in a file that may be packed with gzip. */
  private static InputStream unpacked(InputStream file) throws IOException {
    file.mark(2);
    boolean isPacked = file.read() == 0x1f && file.read() == 0x8b;
    file.reset();
    return isPacked ? new GZIPInputStream(file) : file;
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  private static void take(Found found, Map<String, CaseEntry> entries, List<Rejected> rejected) {
    switch (found.outcome()) {
      case Outcome.Accepted<CaseEntry>(CaseEntry entry) -> {
        if (entries.putIfAbsent(entry.number(), entry) != null) {
          rejected.add(
              new Rejected(
                  found.file(),
                  found.line(),
                  Rejected.Code.DUPLICATE,
                  entry.number() + " was listed before"));
        }
      }
      case Outcome.Refused<CaseEntry>(Rejected reason) -> rejected.add(reason);
    }
  }

  /** What stands at a line of a list. */
  record Found(String file, int line, Outcome<CaseEntry> outcome) {
    static Found of(String file, int line, CaseDraft draft) {
      return new Found(file, line, draft.checked(file, line));
    }

    static Found broken(String file, int line, String detail) {
      return refused(file, line, Rejected.Code.BROKEN_LIST, detail);
    }

    static Found refused(String file, Rejected.Code code, IOException why) {
      return refused(file, 0, code, String.valueOf(why.getMessage()));
    }

    private static Found refused(String file, int line, Rejected.Code code, String detail) {
      return new Found(file, line, new Outcome.Refused<>(new Rejected(file, line, code, detail)));
    }
  }
}
