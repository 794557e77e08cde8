package nl.kamergraaf.fact.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Name.Use;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/** The names that the tables beside this class list. */
final class KnownNames {
  /** The names that a corpus gives, with the number of documents, the score, the first document. */
  static final String MET = "met-names.tsv.gz";

  private KnownNames() {}

  /**
   * Organisations, people and names to be refused. An organisation that the register knows by one
   * of its forms is the register's, by all of them; the others have no key.
   *
   * @param unlisted organisations to leave out, by any of their forms
   */
  static List<Name> listed(Register register, Set<String> unlisted) {
    List<Name> names = new ArrayList<>();
    Set<String> hidden =
        unlisted.stream().map(KnownNames::squeezed).collect(Collectors.toUnmodifiableSet());
    read(
        "organisations.txt",
        Mention.Kind.ORGANISATION,
        form -> register.find(Kind.ORGANISATION, form),
        hidden,
        names);
    WordTable.of(KnownNames.class, "persons.txt").lines().stream()
        .flatMap(line -> Stream.of(line.split("\\|")).map(String::strip))
        .map(form -> Name.of(Mention.Kind.PERSON, form, form, Optional.empty()))
        .forEach(names::add);
    countries(register, names);
    WordTable.of(KnownNames.class, "refused.txt").lines().stream()
        .map(Name::refused)
        .forEach(names::add);
    return names;
  }

  /** The names of organisations that recur in a corpus. */
  static List<Name> met() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(KnownNames.class.getResourceAsStream(MET), MET)),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .map(line -> line.substring(0, line.indexOf('\t')))
          .map(form -> Name.of(Mention.Kind.ORGANISATION, form, form, Optional.empty()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void countries(Register register, List<Name> names) {
    for (String line : WordTable.of(KnownNames.class, "countries.txt").lines()) {
      List<String> forms = Stream.of(line.split("\\|")).map(String::strip).toList();
      Entry country =
          register
              .find(Kind.COUNTRY, forms.getFirst())
              .orElseThrow(() -> new IllegalStateException("no country " + forms.getFirst()));
      for (String form : forms) {
        boolean attribute = form.endsWith("<");
        names.add(
            new Name(
                attribute ? form.substring(0, form.length() - 1) : form,
                Optional.of(Mention.Kind.COUNTRY),
                country.label(),
                Optional.of(country.key()),
                attribute ? Use.ATTRIBUTE : Use.ANYWHERE));
      }
    }
  }

  private static String squeezed(String form) {
    return Squeezed.of(form).letters();
  }

  private static void read(
      String table,
      Mention.Kind kind,
      Function<String, Optional<Entry>> registered,
      Set<String> hidden,
      List<Name> names) {
    for (String line : WordTable.of(KnownNames.class, table).lines()) {
      boolean common = line.startsWith("!");
      Use use = common ? Use.INSIDE : Use.ANYWHERE;
      List<String> forms =
          Stream.of((common ? line.substring(1) : line).split("\\|")).map(String::strip).toList();
      if (forms.stream().map(KnownNames::squeezed).anyMatch(hidden::contains)) {
        continue;
      }
      Optional<Entry> entry = forms.stream().map(registered).flatMap(Optional::stream).findFirst();
      String label = entry.map(Entry::label).orElse(forms.getFirst());
      for (String form : forms) {
        names.add(new Name(form, Optional.of(kind), label, entry.map(Entry::key), use));
      }
    }
  }
}
