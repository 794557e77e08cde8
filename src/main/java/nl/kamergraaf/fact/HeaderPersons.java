package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;

/**
 * Whom the names in a header stand for: the one person of the register whose name, group or office
 * and days all fit, or nobody. Thread-safe.
 */
public record HeaderPersons(Register register) {
  /** A member, by the full name that metadata give, else by the printed one. */
  public Optional<Person> of(Asker asker, LocalDate day) {
    return asker
        .registered()
        .flatMap(full -> member(full.value(), asker, day))
        .or(() -> member(asker.name(), asker, day));
  }

  private Optional<Person> member(String name, Asker asker, LocalDate day) {
    return register.member(name, asker.group().orElse(null), day);
  }

  /** A member of the government. */
  public Optional<Person> of(Replier replier, LocalDate day) {
    return register.minister(
        replier.name(), replier.office(), replier.portfolio().orElse(null), day);
  }
}
