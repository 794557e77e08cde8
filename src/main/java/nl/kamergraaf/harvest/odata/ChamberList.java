package nl.kamergraaf.harvest.odata;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists that are kept of the chamber's open data: an entity set each, with the properties that
 * are used. Of persons nothing is asked for but names, what they are called by and their office.
 *
 * @see <a href="https://opendata.tweedekamer.nl/documentatie/odata-api">OData API of the Tweede
 *     Kamer</a>
 */
public enum ChamberList {
  /** Written questions, each with its askers and addressees. */
  CASES("Zaak", "cases.json", "Soort eq 'Schriftelijke vragen'", "$expand=ZaakActor"),
  /** Members of the chamber and others who act in it. */
  PERSONS(
      "Persoon",
      "chamber/persons.json",
      "",
      "$select=Id,Nummer,Initialen,Roepnaam,Voornamen,Tussenvoegsel,Achternaam,Functie,Verwijderd,"
          + "GewijzigdOp,ApiGewijzigdOp"),
  /** Parliamentary groups. */
  GROUPS(
      "Fractie",
      "chamber/groups.json",
      "",
      "$select=Id,Nummer,Afkorting,NaamNL,NaamEN,DatumActief,DatumInactief,Verwijderd,GewijzigdOp,"
          + "ApiGewijzigdOp"),
  /** Who held a group's seat from when to when. */
  SEATS(
      "FractieZetelPersoon",
      "chamber/seats.json",
      "",
      "$select=Id,FractieZetel_Id,Persoon_Id,Functie,Van,TotEnMet,Verwijderd,GewijzigdOp,"
          + "ApiGewijzigdOp&$expand=FractieZetel($select=Id,Fractie_Id)"),
  /** Commitments as the chamber registers them, with their state. */
  COMMITMENTS(
      "Toezegging",
      "chamber/commitments.json",
      "",
      "$expand=Activiteit($select=Id,Nummer,Soort,Datum;$expand=Zaak($select=Nummer,Soort)),"
          + "KamerbriefNakoming($select=Id,DocumentNummer,Soort,Datum;"
          + "$expand=Zaak($select=Nummer,Soort)),ToegezegdAan");

  /** Clocks differ, and an entry may be on its way while we ask. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  /** How many entries are asked for by their ids at once: an address has a length. */
  static final int IDS = 20;

  private final String entitySet;
  private final String fileName;
  private final String filter;
  private final String properties;

  /**
   * What of the feed of changes concerns a list.
   *
   * @param category the kind of entity that changed
   * @param reference the reference in it that leads to the list's entry; empty if its own id does
   * @param property by which property of the list's entries these ids are asked for
   */
  public record Watch(String category, String reference, String property) {}

  ChamberList(String entitySet, String fileName, String filter, String properties) {
    this.entitySet = entitySet;
    this.fileName = fileName;
    this.filter = filter;
    this.properties = properties;
  }

  /** The name of the entity set. */
  public String entitySet() {
    return entitySet;
  }

  /** The file in which it is kept, below the folder of the harvest. */
  public String fileName() {
    return fileName;
  }

  /** What of the feed of changes concerns it. */
  public List<Watch> watches() {
    Watch entries = new Watch(entitySet, "", "Id");
    return switch (this) {
      case CASES -> List.of(entries, new Watch("ZaakActor", "zaak", "Id"));
      case SEATS -> List.of(entries, new Watch("FractieZetel", "", "FractieZetel_Id"));
      case PERSONS, GROUPS, COMMITMENTS -> List.of(entries);
    };
  }

  /** Whether a changed entry of that kind belongs to it; unknown kinds do. */
  public boolean concerns(String kind) {
    return this != CASES || kind.isEmpty() || filter.contains("'" + kind + "'");
  }

  /** The address of all entries, or of those that were changed since. */
  URI address(URI service, @Nullable Instant since) {
    Optional<String> changed =
        Optional.ofNullable(since)
            .map(
                time -> "ApiGewijzigdOp ge " + time.minus(OVERLAP).truncatedTo(ChronoUnit.SECONDS));
    return address(service, changed);
  }

  /** The address of those entries whose property is one of these ids. */
  URI address(URI service, String property, Collection<String> ids) {
    return address(
        service,
        Optional.of(
            ids.stream()
                .map(id -> property + " eq " + id)
                .collect(Collectors.joining(" or ", "(", ")"))));
  }

  private URI address(URI service, Optional<String> condition) {
    String all =
        Stream.concat(Stream.of(filter), condition.stream())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" and "));
    String filtered = all.isEmpty() ? "" : "$filter=" + encoded(all) + "&";
    return URI.create(service + "/" + entitySet + "?" + filtered + properties + "&$orderby=Id");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
