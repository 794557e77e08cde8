package nl.kamergraaf.fact.cases;

import static nl.kamergraaf.register.chamber.ChamberEntry.day;
import static nl.kamergraaf.register.chamber.ChamberEntry.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.kamergraaf.json.JsonList;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.PieceLimit;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.StreamedFile;

/**
 * The chamber's list of commitments ({@code Toezegging}), as its OData service gives it with the
 * activity in which each was made and the letters that met it. Entries that are marked as removed,
 * or have no number or no text, are passed over.
 *
 * @param entries in the order of their numbers
 * @param rejected why the list could not be read to its end
 */
public record CommitmentList(List<RegisteredCommitment> entries, List<Rejected> rejected) {
  /** No list at all. */
  public static final CommitmentList EMPTY = new CommitmentList(List.of(), List.of());

  private static final String WRITTEN_QUESTIONS = "Schriftelijke vragen";

  /** Copies the lists. */
  public CommitmentList {
    entries = List.copyOf(entries);
    rejected = List.copyOf(rejected);
  }

  /**
   * Reads a list entry by entry.
   *
   * @param wanted which entries to keep: the list has all commitments, of which few are about
   *     written questions
   */
  public static CommitmentList read(StreamedFile file, Predicate<RegisteredCommitment> wanted) {
    Map<String, RegisteredCommitment> entries = new TreeMap<>();
    List<Rejected> rejected = new ArrayList<>();
    try (PieceLimit in = new PieceLimit(file.content().open(), Limits.DEFAULT.fileBytes());
        JsonList list = JsonList.in(in)) {
      JsonNode entry = list.begin() ? list.next() : null;
      while (entry != null) {
        in.next();
        entry(entry).filter(wanted).ifPresent(one -> entries.putIfAbsent(one.number(), one));
        entry = list.next();
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      rejected.add(
          new Rejected(file.name(), line, Rejected.Code.BROKEN_LIST, e.getOriginalMessage()));
    } catch (IOException e) {
      rejected.add(
          new Rejected(file.name(), 0, Rejected.Code.BROKEN_LIST, String.valueOf(e.getMessage())));
    }
    return new CommitmentList(List.copyOf(entries.values()), rejected);
  }

  private static Optional<RegisteredCommitment> entry(JsonNode entry) {
    String number = text(entry, "Nummer");
    String guid = text(entry, "Id").toLowerCase(Locale.ROOT);
    String words = text(entry, "Tekst").replaceAll("\\s+", " ");
    boolean isUsable =
        RegisteredCommitment.NUMBER.matcher(number).matches()
            && CaseEntry.isGuid(guid)
            && !words.isEmpty()
            && !entry.path("Verwijderd").asBoolean(false);
    if (!isUsable) {
      return Optional.empty();
    }
    Set<String> letters = new TreeSet<>();
    for (JsonNode letter : listed(entry, "KamerbriefNakoming")) {
      String document = text(letter, "DocumentNummer");
      if (document.matches("\\d{4}D\\d{5}")) {
        letters.add(document);
      }
    }
    return Optional.of(
        new RegisteredCommitment(
            number,
            guid,
            words,
            text(entry, "Status"),
            day(entry, "Aanmaakdatum"),
            day(entry, "DatumNakoming"),
            text(entry, "Functie"),
            questions(listed(entry, "Activiteit")),
            questions(listed(entry, "KamerbriefNakoming")),
            List.copyOf(letters)));
  }

  /** The numbers of the written questions that any of these belongs to. */
  private static List<String> questions(Iterable<JsonNode> things) {
    Set<String> numbers = new TreeSet<>();
    for (JsonNode thing : things) {
      for (JsonNode one : listed(thing, "Zaak")) {
        String number = text(one, "Nummer");
        if (text(one, "Soort").equals(WRITTEN_QUESTIONS) && CaseEntry.isNumber(number)) {
          numbers.add(number);
        }
      }
    }
    return List.copyOf(numbers);
  }

  /** What is expanded: several in an array, one by itself. */
  private static List<JsonNode> listed(JsonNode entry, String member) {
    JsonNode value = entry.path(member);
    return value.isObject()
        ? List.of(value)
        : StreamSupport.stream(value.spliterator(), false).toList();
  }
}
