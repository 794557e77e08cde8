package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.WordTable;
import nl.kamergraaf.fact.entity.Name.Use;

/** The names that the tables beside this class list. */
final class KnownNames {
  private KnownNames() {}

  /** Organisations, people and names to be refused; none has a key. */
  static List<Name> listed() {
    List<Name> names = new ArrayList<>();
    read("organisations.txt", Mention.Kind.ORGANISATION, names);
    read("persons.txt", Mention.Kind.PERSON, names);
    WordTable.of(KnownNames.class, "refused.txt").lines().stream()
        .map(Name::refused)
        .forEach(names::add);
    return names;
  }

  private static void read(String table, Mention.Kind kind, List<Name> names) {
    for (String line : WordTable.of(KnownNames.class, table).lines()) {
      boolean common = line.startsWith("!");
      Use use = common ? Use.INSIDE : Use.ANYWHERE;
      List<String> forms =
          Stream.of((common ? line.substring(1) : line).split("\\|")).map(String::strip).toList();
      for (String form : forms) {
        names.add(new Name(form, Optional.of(kind), forms.getFirst(), Optional.empty(), use));
      }
    }
  }
}
