package nl.kamergraaf.fact.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kamergraaf.fact.cases.CaseList.Found;
import nl.kamergraaf.json.JsonList;
import nl.kamergraaf.source.PieceLimit;

/**
 * Reads the list as the OData service gives it: {@code {"value": [{"Nummer": …, "ZaakActor": […]},
 * …]}}, or the array alone. Of the entries, only written questions that were not withdrawn from the
 * data count; a member that it does not know is passed over. One entry at a time is held in memory.
 */
final class JsonCases {
  private static final String WRITTEN_QUESTIONS = "Schriftelijke vragen";

  private JsonCases() {}

  /** Whether the first sign that is no space opens an object or an array. */
  static boolean looksLike(byte[] bytes) {
    for (byte b : bytes) {
      boolean markOrSpace = b <= ' ';
      if (!markOrSpace) {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  static void read(String file, PieceLimit in, Consumer<Found> to) throws PieceLimit.TooLarge {
    try (JsonList list = JsonList.in(in)) {
      if (!list.begin()) {
        to.accept(Found.broken(file, 1, "no list of cases: no array \"value\""));
        return;
      }
      for (JsonNode entry = list.next(); entry != null; entry = list.next()) {
        in.next();
        if (counts(entry)) {
          to.accept(Found.of(file, list.line(), draft(entry)));
        }
      }
    } catch (PieceLimit.TooLarge e) {
      throw e;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      to.accept(Found.broken(file, line, e.getOriginalMessage()));
    } catch (IOException e) {
      to.accept(Found.broken(file, 0, String.valueOf(e.getMessage())));
    }
  }

  private static boolean counts(JsonNode entry) {
    String kind = text(entry, "Soort");
    return (kind.isEmpty() || kind.equals(WRITTEN_QUESTIONS))
        && !entry.path("Verwijderd").asBoolean(false);
  }

  private static CaseDraft draft(JsonNode entry) {
    return new CaseDraft(
        text(entry, "Nummer"),
        text(entry, "Id"),
        text(entry, "Onderwerp"),
        text(entry, "GestartOp"),
        text(entry, "Afgedaan"),
        Stream.of("Indiener", "Medeindiener").flatMap(role -> actors(entry, role)).toList(),
        actors(entry, "Gericht aan").toList());
  }

  private static Stream<String> actors(JsonNode entry, String role) {
    List<String> names = new ArrayList<>();
    for (JsonNode actor : entry.path("ZaakActor")) {
      String name = text(actor, "ActorNaam");
      if (text(actor, "Relatie").equals(role)
          && !name.isEmpty()
          && !actor.path("Verwijderd").asBoolean(false)) {
        names.add(name);
      }
    }
    return names.stream();
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asText("").strip();
  }
}
