package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Name.Use;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Inflection;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/** The names of the register's organisations, ministries, countries and groups. */
final class RegisterNames {
  /** A country does not mention itself; its Caribbean public bodies are part of it. */
  private static final Set<String> HOME = Set.of("NLD", "BES");

  private static final int SHORT = 4;
  private static final Pattern HYPHEN = Pattern.compile("-(\\p{Lu})(?=\\p{Ll})");

  private RegisterNames() {}

  static List<Name> of(Register register) {
    Set<String> misleading = WordTable.of(RegisterNames.class, "not-countries.txt").set();
    List<Name> names = new ArrayList<>();
    for (Entry organisation : register.all(Kind.ORGANISATION)) {
      organisation.names().forEach(form -> names.add(organisation(organisation, form)));
    }
    for (Entry ministry : register.all(Kind.MINISTRY)) {
      ministryForms(ministry).forEach(form -> names.add(organisation(ministry, form)));
    }
    foreign(register)
        .forEach(
            country ->
                countryForms(country)
                    .filter(form -> !misleading.contains(form))
                    .forEach(form -> names.add(country(country, form))));
    Set<String> people =
        register.persons().stream()
            .flatMap(person -> person.surnames().stream())
            .collect(Collectors.toUnmodifiableSet());
    Stream.of(Kind.GROUP, Kind.PARTY)
        .flatMap(kind -> register.all(kind).stream())
        .flatMap(group -> group.names().stream())
        .filter(name -> !people.contains(name))
        .map(Name::refused)
        .forEach(names::add);
    return names;
  }

  /** The other countries. */
  static Stream<Entry> foreign(Register register) {
    return register.all(Kind.COUNTRY).stream().filter(country -> !HOME.contains(country.key()));
  }

  private static Name organisation(Entry entry, String form) {
    return Name.of(Mention.Kind.ORGANISATION, form, entry.label(), Optional.of(entry.key()));
  }

  /** Its full name and its abbreviations; a field alone, such as "Sport", names no ministry. */
  private static Stream<String> ministryForms(Entry ministry) {
    return ministry.names().stream()
        .flatMap(
            name -> {
              if (name.startsWith("Ministerie")) {
                return Stream.of(name, name.replaceFirst("M", "m"));
              }
              boolean abbreviation = name.matches("(?:\\p{Lu}\\p{Ll}{0,2}|&){2,6}");
              return abbreviation
                  ? Stream.of(name, "Ministerie van " + name, "ministerie van " + name)
                  : Stream.empty();
            });
  }

  /** The forms in which a country is printed, those of the spelling before 1996 among them. */
  static Stream<String> countryForms(Entry country) {
    return country.names().stream()
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .flatMap(name -> Stream.of(name, joined(name)))
        .distinct();
  }

  /** As it was spelt before 1996: "Zuidafrikaanse". */
  private static String joined(String name) {
    return HYPHEN.matcher(name).replaceAll(letter -> letter.group(1).toLowerCase(Locale.ROOT));
  }

  private static Name country(Entry country, String form) {
    Set<String> folded =
        countryForms(country)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Use use = Use.ANYWHERE;
    if (folded.contains(Inflection.beforeNouns(form).toLowerCase(Locale.ROOT))) {
      use = Use.ATTRIBUTE;
    } else if (form.length() <= SHORT && !form.equals(form.toUpperCase(Locale.ROOT))) {
      use = Use.INSIDE;
    }
    return new Name(
        form, Optional.of(Mention.Kind.COUNTRY), country.label(), Optional.of(country.key()), use);
  }
}
