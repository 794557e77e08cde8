package nl.kamergraaf.fact.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;

/**
 * The chamber's list of written questions, as its OData service gives it in JSON or as a table with
 * tabs; either may be packed with gzip.
 *
 * <pre>{@code
 * CaseList list = CaseList.read(new Sources(limits).read(List.of(path)), limits);
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

  /** Copies the lists. */
  public CaseList {
    entries = List.copyOf(entries);
    rejected = List.copyOf(rejected);
  }

  /** Reads files, each within the limit for a file; of a case that comes again, the first stays. */
  public static CaseList read(Stream<Outcome<SourceFile>> files, Limits limits) {
    Map<String, CaseEntry> entries = new TreeMap<>();
    List<Rejected> rejected = new ArrayList<>();
    files.forEach(
        file -> {
          switch (file.then(packed -> unpacked(packed, limits))) {
            case Outcome.Accepted<SourceFile>(SourceFile list) ->
                read(list, found -> take(found, entries, rejected));
            case Outcome.Refused<SourceFile>(Rejected reason) -> rejected.add(reason);
          }
        });
    return new CaseList(List.copyOf(entries.values()), rejected);
  }

  private static void read(SourceFile list, Consumer<Found> to) {
    if (JsonCases.looksLike(list.bytes())) {
      JsonCases.read(list, to);
    } else {
      TableCases.read(list, to);
    }
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

  private static Outcome<SourceFile> unpacked(SourceFile file, Limits limits) {
    byte[] bytes = file.bytes();
    boolean gzip = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    if (!gzip) {
      return Outcome.of(file);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] all = in.readNBytes((int) limits.fileBytes() + 1);
      return all.length > limits.fileBytes()
          ? Outcome.refuse(
              file, Rejected.Code.TOO_LARGE, "larger than " + limits.fileBytes() + " bytes")
          : Outcome.of(new SourceFile(file.name(), all));
    } catch (IOException e) {
      return Outcome.refuse(file, Rejected.Code.BROKEN_ARCHIVE, String.valueOf(e.getMessage()));
    }
  }

  /** What stands at a line of a list. */
  record Found(String file, int line, Outcome<CaseEntry> outcome) {
    static Found of(SourceFile file, int line, CaseDraft draft) {
      return new Found(file.name(), line, draft.checked(file.name(), line));
    }

    static Found broken(SourceFile file, int line, String detail) {
      Rejected reason = new Rejected(file.name(), line, Rejected.Code.BROKEN_LIST, detail);
      return new Found(file.name(), line, new Outcome.Refused<>(reason));
    }
  }
}
