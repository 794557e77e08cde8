package nl.kamergraaf.evaluate.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.HeaderPersons;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;

/**
 * Looks up the names of a header as the graph does. Thread-safe.
 *
 * @param register what they are looked up in
 */
public record HeaderNames(Register register) {
  /** Every name of a header of a dated paper; the titles of all offices, dated or not. */
  public List<Named> of(HeaderFacts header) {
    HeaderPersons persons = new HeaderPersons(register);
    Optional<LocalDate> asked = header.submitted().or(header::received).map(Stated::value);
    Stream<Named> askers =
        asked.stream()
            .flatMap(day -> header.askers().stream().map(one -> asker(one, day, persons)));
    Stream<Named> repliers =
        header.day().stream()
            .flatMap(day -> header.repliers().stream().map(one -> replier(one, day, persons)));
    Stream<Named> offices =
        Stream.of(
                header.addressees().stream().map(Stated::value),
                header.onBehalfOf().stream().map(Stated::value),
                header.repliers().stream().map(Replier::title))
            .flatMap(titles -> titles)
            .map(this::office);
    return Stream.of(askers, repliers, offices).flatMap(named -> named).toList();
  }

  private Named asker(Asker asker, LocalDate day, HeaderPersons persons) {
    String group = asker.group().orElse("");
    Optional<String> key = persons.of(asker, day).map(Person::key);
    boolean isContradicted =
        key.isEmpty() && !group.isEmpty() && register.member(asker.name(), null, day).isPresent();
    return new Named(
        Named.Role.ASKER,
        asker.name(),
        register.group(group).map(Entry::label).orElse(group),
        day.getYear(),
        key,
        isContradicted);
  }

  private static Named replier(Replier replier, LocalDate day, HeaderPersons persons) {
    return new Named(
        Named.Role.REPLIER,
        replier.name(),
        replier.title(),
        day.getYear(),
        persons.of(replier, day).map(Person::key),
        false);
  }

  private Named office(String title) {
    return new Named(
        Named.Role.OFFICE, title, "", 0, register.office(title).map(Entry::key), false);
  }
}
