package nl.kamergraaf.fact.header;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Companion;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Disagreement;
import nl.kamergraaf.fact.Disagreement.Property;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Stated;

/**
 * Brings what a header states together with the metadata beside it: the metadata win for ids, dates
 * and the full names of askers, the text for all else; wherever they differ, that is kept too. A
 * value on which they agree keeps the words of the text as its evidence. Not thread-safe.
 */
final class MetadataMerge {
  private static final Pattern IDENTIFIER = Pattern.compile("(?:ah|kv)-[te]k-[0-9A-Za-z-]+");
  private static final Pattern CASE_NUMBER = Pattern.compile("\\d{4}Z\\d{5}|\\d{10}");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
  private static final int ISO_DATE = "2024-02-07".length();

  private final Companion metadata;
  private final Offices offices;
  private final List<Disagreement> disagreements = new ArrayList<>();

  MetadataMerge(Companion metadata, Offices offices) {
    this.metadata = metadata;
    this.offices = offices;
  }

  HeaderFacts with(HeaderFacts text) {
    kind(text.kind());
    boolean isMisplaced = isMisplaced(text);
    AskerNames askers = new AskerNames(text.askers(), stated("indiener", Optional::of));
    return new HeaderFacts(
        text.kind(),
        merged(Property.IDENTIFIER, text.publicationId(), identifier(), isMisplaced),
        merged(Property.SESSION_YEAR, text.sessionYear(), sessionYear(), isMisplaced),
        merged(Property.APPENDIX_NUMBER, text.appendixNumber(), appendixNumber()),
        merged(Property.CASE_NUMBER, text.caseNumber(), caseNumber()),
        text.subject(),
        merged(Property.SUBMITTED, text.submitted(), date("datumindiening", "datum_indiening")),
        merged(Property.RECEIVED, text.received(), date("datumontvangst", "datum_reaktie")),
        askers.merged(),
        text.addressees().isEmpty() ? addressees() : text.addressees(),
        text.repliers(),
        text.onBehalfOf(),
        text.seeAlso(),
        metadata.values("rubriek").stream().flatMap(filed -> Themes.of(filed).stream()).toList(),
        metadata.values("trefwoorden").stream()
            .flatMap(filed -> Keywords.of(filed).stream())
            .toList(),
        all(askers.disagreements()));
  }

  private Optional<Stated<String>> identifier() {
    return first("identifier", whole(IDENTIFIER))
        .or(() -> first("vindplaats", value -> FoundAt.of(value).flatMap(FoundAt::identifier)));
  }

  private Optional<Stated<String>> sessionYear() {
    return first("vergaderjaar", MetadataMerge::year)
        .or(() -> first("vindplaats", value -> FoundAt.of(value).map(FoundAt::sessionYear)));
  }

  private Optional<Stated<Integer>> appendixNumber() {
    return first("aanhangselnummer", whole(NUMBER).andThen(n -> n.map(Integer::valueOf)))
        .or(() -> first("vindplaats", value -> FoundAt.of(value).flatMap(FoundAt::appendixNumber)));
  }

  private Optional<Stated<String>> caseNumber() {
    return first("vraagnummer", whole(CASE_NUMBER))
        .or(() -> first("vraagnr_bij_indiening", whole(CASE_NUMBER)));
  }

  private Optional<Stated<LocalDate>> date(String term, String archiveTerm) {
    return first(term, MetadataMerge::date).or(() -> first(archiveTerm, MetadataMerge::date));
  }

  private List<Disagreement> all(List<Disagreement> ofAskers) {
    List<Disagreement> all = new ArrayList<>(disagreements);
    all.addAll(ofAskers);
    return all;
  }

  /** The metadata tell answers from notices, the text more than that. */
  private void kind(Kind kind) {
    boolean isNotice = kind == Kind.NOTICE || kind == Kind.POSTPONEMENT;
    String opposite = isNotice ? "Antwoord" : kind == Kind.ANSWER ? "Mededeling" : "";
    metadata.values("type").stream()
        .filter(type -> type.text().equals(opposite))
        .findFirst()
        .ifPresent(
            type ->
                disagreements.add(
                    new Disagreement(
                        Property.TYPE,
                        Optional.empty(),
                        Optional.of(stated(type, type.text(), "type")))));
  }

  /**
   * Whether the archive files the paper under a session in which, by its number and the day on
   * which it was received, it was not printed, and the text names the one in which it was.
   */
  private boolean isMisplaced(HeaderFacts text) {
    Optional<SessionYear> told = text.sessionYear().flatMap(s -> SessionYear.parse(s.value()));
    Optional<FoundAt> place =
        metadata.value("vindplaats").flatMap(found -> FoundAt.of(found.text()));
    if (text.received().isEmpty() || text.appendixNumber().isEmpty() || place.isEmpty()) {
      return false;
    }
    int number = text.appendixNumber().get().value();
    SessionYear printed = SessionYear.of(text.received().get().value(), number);
    return place.get().appendixNumber().equals(Optional.of(number))
        && told.equals(Optional.of(printed))
        && !place.get().year().equals(printed);
  }

  private <T> Optional<Stated<T>> merged(
      Property property, Optional<Stated<T>> text, Optional<Stated<T>> beside) {
    return merged(property, text, beside, false);
  }

  private <T> Optional<Stated<T>> merged(
      Property property,
      Optional<Stated<T>> text,
      Optional<Stated<T>> beside,
      boolean isTextSurer) {
    if (text.isEmpty() || beside.isEmpty()) {
      return text.or(() -> beside);
    }
    if (text.get().value().equals(beside.get().value())) {
      return text;
    }
    disagreements.add(
        new Disagreement(
            property, text.map(MetadataMerge::written), beside.map(MetadataMerge::written)));
    return isTextSurer ? text : beside;
  }

  private static Stated<String> written(Stated<?> stated) {
    return new Stated<>(stated.value().toString(), stated.evidence());
  }

  private List<Stated<String>> addressees() {
    return metadata.values("ontvanger").stream()
        .flatMap(
            office ->
                offices.read(office, 0, office.text().length(), "metadata/addressee").stream())
        .toList();
  }

  private <T> Optional<Stated<T>> first(String term, Function<String, Optional<T>> value) {
    return stated(term, value).stream().findFirst();
  }

  private <T> List<Stated<T>> stated(String term, Function<String, Optional<T>> value) {
    return metadata.values(term).stream()
        .flatMap(
            passage ->
                value.apply(passage.text()).map(found -> stated(passage, found, term)).stream())
        .toList();
  }

  private static <T> Stated<T> stated(Passage passage, T value, String term) {
    return new Stated<>(
        value, Evidence.in(passage, 0, passage.text().length(), "metadata/" + term, 1));
  }

  private static Function<String, Optional<String>> whole(Pattern pattern) {
    return value -> Optional.of(value).filter(words -> pattern.matcher(words).matches());
  }

  private static Optional<String> year(String value) {
    return SessionYear.parse(value).map(SessionYear::toString);
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(
          LocalDate.parse(value.length() > ISO_DATE ? value.substring(0, ISO_DATE) : value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
