package nl.kamergraaf.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand: people, groups, offices, ministries, laws, organisations, countries,
 * topics.
 *
 * <pre>{@code
 * Register register = Register.load();
 * register.member("Van Nispen", "SP", LocalDate.of(2024, 3, 29));           // Michiel van Nispen
 * register.minister("De Jonge", "Minister", "Binnenlandse Zaken en Koninkrijksrelaties", day);
 * register.find(Kind.COUNTRY, "Belgische");                                 // België
 * }</pre>
 *
 * <p>Every look-up returns an entry only where the register knows exactly one that fits; in doubt
 * it returns nothing. Immutable and thread-safe.
 */
public final class Register {
  private final Map<Kind, Map<String, Entry>> byKey;
  private final Map<Kind, NameIndex> byName;
  private final People people;
  private final Offices offices;
  private final NameIndex groupNames;

  private final String fingerprint;

  Register(
      Collection<Entry> entries, Collection<Person> persons, Groups groups, String fingerprint) {
    this.fingerprint = fingerprint;
    byKey = new EnumMap<>(Kind.class);
    byName = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Entry> ofKind = entries.stream().filter(entry -> entry.kind() == kind).toList();
      byKey.put(kind, Entries.byKey(ofKind));
      byName.put(kind, new NameIndex(ofKind));
    }
    people = new People(persons, groups);
    offices = new Offices(all(Kind.OFFICE));
    groupNames = new NameIndex(all(Kind.GROUP));
  }

  /** Reads the register that comes with the program. */
  public static Register load() {
    return load(Supplement.NONE);
  }

  /** Reads the register that comes with the program, and what is to be added to it. */
  public static Register load(Supplement more) {
    return RegisterReader.read(more);
  }

  /** Tells what was added to the register that comes with the program; empty if nothing was. */
  public String fingerprint() {
    return fingerprint;
  }

  /** All entries of a kind, in the order of their keys. */
  public Collection<Entry> all(Kind kind) {
    return byKey.getOrDefault(kind, Map.of()).values();
  }

  /** The entry with this key. */
  public Optional<Entry> get(Kind kind, String key) {
    return Optional.ofNullable(byKey.getOrDefault(kind, Map.of()).get(key));
  }

  /** The one entry of this kind that is printed so, whatever the case, accents and punctuation. */
  public Optional<Entry> find(Kind kind, String name) {
    return Optional.ofNullable(byName.get(kind)).flatMap(index -> index.one(name));
  }

  /**
   * The parliamentary group printed so: {@code GL-PvdA}, {@code Nieuw Sociaal Contract}, {@code
   * Groep Van Haga}, {@code P.v.d.A.}
   */
  public Optional<Entry> group(String printed) {
    return find(Kind.GROUP, printed).or(() -> groupNames.squeezed(printed));
  }

  /** The office with this title; {@code van} and {@code voor} may be mixed up or missing. */
  public Optional<Entry> office(String title) {
    return offices.titled(title);
  }

  /** All persons, in the order of their keys. */
  public Collection<Person> persons() {
    return people.all();
  }

  /** The person with this key. */
  public Optional<Person> person(String key) {
    return people.withKey(key);
  }

  /**
   * The member of the chamber whom a document names so: by surname, by first name or initials and
   * surname, or as the metadata has it ({@code Dam van M.H.P.}).
   *
   * @param printed the name without "het lid"
   * @param group the group as printed, or null where none is
   */
  public Optional<Person> member(String printed, @Nullable String group, LocalDate day) {
    String key = group == null ? null : group(group).map(Entry::key).orElse(Spelling.slug(group));
    return people.member(printed, key, day);
  }

  /**
   * The member of the chamber or the government whom running text names in full: {@code Mark
   * Rutte}, {@code H.M. de Jonge}. Only who was there within a term of the day is meant: a namesake
   * of another time is not.
   */
  public Optional<Person> fullyNamed(String printed, LocalDate day) {
    return people.fullyNamed(printed, day);
  }

  /**
   * The minister or state secretary whom a document names so.
   *
   * @param role {@code Minister}, {@code Staatssecretaris} or {@code Minister-President}
   * @param portfolio as printed in the parentheses behind the name, or null where none is
   */
  public Optional<Person> minister(
      String printed, String role, @Nullable String portfolio, LocalDate day) {
    Set<String> fitting =
        portfolio == null
            ? Set.of()
            : offices.possible(role + " van " + portfolio).stream()
                .map(Entry::key)
                .collect(Collectors.toSet());
    return people.minister(printed, fitting, day);
  }
}
