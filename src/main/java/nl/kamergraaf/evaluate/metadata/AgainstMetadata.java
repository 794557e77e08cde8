package nl.kamergraaf.evaluate.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.SourceCitation;
import nl.kamergraaf.fact.Stated;

/**
 * Compares what is read from the text of a paper, as if no metadata lay beside it, with what they
 * say. Thread-safe where its parts are.
 *
 * @param header reads what a header states
 * @param citations reads the papers that notes cite
 * @param sources reads the articles that notes cite
 */
public record AgainstMetadata(
    Function<ParliamentaryDocument, HeaderFacts> header,
    Recogniser<Citation> citations,
    Recogniser<SourceCitation> sources) {
  private static final Pattern FOUND_AT =
      Pattern.compile("(\\d{4}-\\d{4}),? (?:vraag)?n(?:umme)?r\\.? (\\d+)");
  private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\([^)]*\\)\\s*");

  /** Every value that both could state; empty for a paper beside which no metadata lie. */
  public List<Finding> of(ParliamentaryDocument paper) {
    return paper
        .companion()
        .map(companion -> compare(alone(paper), companion.metadata()))
        .orElse(List.of());
  }

  private static ParliamentaryDocument alone(ParliamentaryDocument paper) {
    Passage first = paper.companion().orElseThrow().passages().getFirst();
    int end = paper.text().lastIndexOf('\n', first.span().start());
    return new ParliamentaryDocument(
        paper.sourceFile(),
        paper.sourceHash(),
        paper.text().substring(0, Math.max(0, end)),
        paper.header(),
        paper.items(),
        paper.footnotes());
  }

  private List<Finding> compare(ParliamentaryDocument paper, Metadata metadata) {
    HeaderFacts facts = header.apply(paper);
    Compared compared = new Compared(paper.sourceFile(), paper.text());
    compared.names(
        MetadataField.ASKERS,
        facts.askers().stream().map(Asker::name).toList(),
        metadata.values("indiener"));
    groups(facts, metadata, compared);
    session(facts, metadata, compared);
    compared.value(
        MetadataField.SUBMITTED,
        facts.submitted().map(day -> day.value().toString()),
        date(metadata, "datum_indiening"));
    if (!paper.sourceFile().startsWith("V")) {
      compared.value(
          MetadataField.RECEIVED,
          facts.received().map(day -> day.value().toString()),
          date(metadata, "datum_reaktie"));
    }
    answerers(paper, facts, metadata, compared);
    new Structure(paper, metadata, compared).compare();
    if (!paper.footnotes().isEmpty()) {
      Context context = new Context(paper, facts);
      new Notes(paper, new NoteEntries(metadata), compared)
          .compare(inNotes(citations.recognise(context)), sources.recognise(context));
    }
    return compared.findings();
  }

  private static List<Citation> inNotes(List<Citation> all) {
    return all.stream().filter(citation -> citation.place().part() == Place.Part.FOOTNOTE).toList();
  }

  private static void groups(HeaderFacts facts, Metadata metadata, Compared compared) {
    List<String> theirs =
        metadata.entries().stream()
            .filter(entry -> entry.name().equalsIgnoreCase("Indiener/partij"))
            .map(Metadata.Entry::value)
            .toList();
    List<String> ours = facts.askers().stream().flatMap(asker -> asker.group().stream()).toList();
    compared.names(MetadataField.GROUPS, ours, theirs);
  }

  private static void session(HeaderFacts facts, Metadata metadata, Compared compared) {
    Optional<String> theirs =
        metadata.values("vindplaats").stream()
            .map(FOUND_AT::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1) + " " + found.group(2))
            .findFirst();
    Optional<String> number =
        facts
            .appendixNumber()
            .map(stated -> stated.value().toString())
            .or(() -> facts.caseNumber().map(Stated::value));
    Optional<String> ours =
        facts.sessionYear().flatMap(year -> number.map(n -> year.value() + " " + n));
    compared.value(MetadataField.SESSION, ours, theirs);
  }

  private static void answerers(
      ParliamentaryDocument paper, HeaderFacts facts, Metadata metadata, Compared compared) {
    List<String> theirs =
        metadata.values("beantwoorder").stream().filter(name -> !name.equals("-")).toList();
    if (!theirs.isEmpty()) {
      List<String> ours = facts.repliers().stream().map(Replier::name).toList();
      List<String> main = new ArrayList<>(theirs);
      for (String name : theirs) {
        if (isOnBehalf(name, paper, ours)) {
          main.remove(name);
          compared.add(MetadataField.ANSWERERS, Verdict.ON_BEHALF, "", name);
        }
      }
      compared.names(MetadataField.ANSWERERS, ours, main);
    }
    for (String ministry : metadata.values("afkomstig_van")) {
      String offices =
          Stream.concat(
                  facts.repliers().stream().map(Replier::title),
                  Stream.concat(facts.onBehalfOf().stream(), facts.addressees().stream())
                      .map(Stated::value))
              .reduce("", (one, other) -> one + "; " + other);
      Optional<String> named =
          Stream.of(ABBREVIATION.split(ministry))
              .filter(name -> fold(offices).contains(fold(name)))
              .findFirst();
      Verdict verdict =
          named.isPresent()
                  || isOf(ministry, offices)
                  || (ministry.startsWith("Algemene Zaken")
                      && offices.contains("Minister-President"))
              ? Verdict.AGREE
              : offices.isEmpty()
                  ? Verdict.NOT_PRINTED
                  : compared.prints(ABBREVIATION.matcher(ministry).replaceAll(""))
                      ? Verdict.UNDECIDED
                      : Verdict.PRINTED_SO;
      compared.add(MetadataField.MINISTRIES, verdict, offices, ministry);
    }
  }

  /** Whether the sentence of the answer has a name behind "mede namens" only, and an answerer. */
  private static boolean isOnBehalf(String name, ParliamentaryDocument paper, List<String> ours) {
    String sentence = paper.header().replying().map(Passage::text).orElse("");
    int behalf = sentence.indexOf(" namens ");
    return behalf >= 0
        && !ours.isEmpty()
        && !fold(sentence.substring(0, behalf)).contains(fold(name))
        && fold(sentence.substring(behalf)).contains(fold(name));
  }

  /** Whether an office's ministry stands in a list that parts ministries by nothing. */
  private static boolean isOf(String ministries, String offices) {
    return Stream.of(offices.split("; (?:Minister|Staatssecretaris) (?:van|voor) "))
        .filter(office -> !office.isEmpty())
        .anyMatch(office -> fold(ministries).contains(fold(office)));
  }

  private static String fold(String words) {
    return Spellings.fold(words.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> date(Metadata metadata, String term) {
    return metadata.values(term).stream().filter(AgainstMetadata::isDay).findFirst();
  }

  private static boolean isDay(String written) {
    try {
      LocalDate.parse(written);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Typed values of a note by name. */
  static Optional<String> typed(Map<String, String> note, String name) {
    return Optional.ofNullable(note.get(name)).filter(value -> !value.isBlank());
  }
}
