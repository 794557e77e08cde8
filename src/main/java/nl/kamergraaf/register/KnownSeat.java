package nl.kamergraaf.register;

import java.time.LocalDate;
import java.util.List;
import nl.kamergraaf.register.Descriptions.Description;
import nl.kamergraaf.register.Person.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A seat that the register has, with its address.
 *
 * @param iri its address
 * @param membership what is known of it
 */
record KnownSeat(String iri, Membership membership) {
  static KnownSeat of(Description seat) {
    List<LocalDate> attested =
        seat.texts(Terms.KG + "attestedOn").stream().map(LocalDate::parse).sorted().toList();
    return new KnownSeat(
        seat.subject(),
        new Membership(
            Terms.key(seat.text(Terms.ORG + "organization")),
            new Period(day(seat, "startDate"), day(seat, "endDate")),
            attested.isEmpty()
                ? Period.UNKNOWN
                : new Period(attested.getFirst(), attested.getLast())));
  }

  private static @Nullable LocalDate day(Description seat, String property) {
    String text = seat.text(Terms.KG + property);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  String group() {
    return membership.group();
  }

  @Nullable LocalDate from() {
    return membership.period().from();
  }

  @Nullable LocalDate to() {
    return membership.period().to();
  }

  /** The same with an end that was not stated. */
  KnownSeat until(LocalDate end) {
    return new KnownSeat(
        iri, new Membership(group(), new Period(from(), end), membership.attested()));
  }
}
