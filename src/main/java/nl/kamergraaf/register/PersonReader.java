package nl.kamergraaf.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Descriptions.Description;
import org.jspecify.annotations.Nullable;

/** Puts persons together with their seats and posts. */
final class PersonReader {
  private final Map<String, Entry> entries;
  private final Map<String, List<Description>> seats;
  private final Map<String, List<Description>> posts;

  PersonReader(
      Collection<Entry> all,
      Collection<Description> memberships,
      Collection<Description> holdings) {
    entries =
        all.stream()
            .filter(entry -> entry.kind() == Kind.PERSON)
            .collect(
                Collectors.toMap(entry -> Terms.ID + "person/" + entry.key(), Function.identity()));
    seats = byMember(memberships);
    posts = byMember(holdings);
  }

  private static Map<String, List<Description>> byMember(Collection<Description> things) {
    return things.stream()
        .collect(Collectors.groupingBy(thing -> thing.text(Terms.ORG + "member")));
  }

  List<Person> persons(Collection<Description> things) {
    return things.stream()
        .filter(thing -> entries.containsKey(thing.subject()))
        .map(this::person)
        .toList();
  }

  private Person person(Description thing) {
    Entry entry = entries.get(thing.subject());
    if (entry == null) {
      throw new IllegalStateException("No entry for " + thing.subject());
    }
    return new Person(
        entry,
        thing.text(Terms.FOAF + "givenName"),
        thing.text(Terms.KG + "initials"),
        thing.texts(Terms.FOAF + "familyName"),
        seats.getOrDefault(thing.subject(), List.of()).stream()
            .map(PersonReader::membership)
            .toList(),
        posts.getOrDefault(thing.subject(), List.of()).stream().map(PersonReader::holding).toList(),
        new Period(day(thing, "askedFrom"), day(thing, "askedUntil")),
        new Period(day(thing, "addressedFrom"), day(thing, "addressedUntil")));
  }

  private static Person.Membership membership(Description seat) {
    return new Person.Membership(
        Terms.key(seat.text(Terms.ORG + "organization")), period(seat), attested(seat));
  }

  private static Person.Holding holding(Description post) {
    return new Person.Holding(
        Terms.key(post.text(Terms.KG + "ofOffice")), period(post), attested(post));
  }

  private static Period period(Description thing) {
    return new Period(day(thing, "startDate"), day(thing, "endDate"));
  }

  /** From the first to the last day on which a source says that it was held. */
  private static Period attested(Description thing) {
    List<LocalDate> days =
        thing.texts(Terms.KG + "attestedOn").stream().map(LocalDate::parse).sorted().toList();
    return days.isEmpty() ? Period.UNKNOWN : new Period(days.getFirst(), days.getLast());
  }

  private static @Nullable LocalDate day(Description thing, String property) {
    String text = thing.text(Terms.KG + property);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
