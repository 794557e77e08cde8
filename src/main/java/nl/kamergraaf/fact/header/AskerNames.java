package nl.kamergraaf.fact.header;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Disagreement;
import nl.kamergraaf.fact.Stated;

/**
 * Finds to each asker of a text the name that the metadata give, with initials before or behind the
 * surname and its prefix moved: {@code Van Dam} is {@code Dam van M.H.P.}; a first name must begin
 * with the first initial.
 *
 * <p>A name that is found in one of the two alone is a disagreement. Who asked is as the text says;
 * the metadata say it where the text names nobody.
 */
final class AskerNames {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,2}\\.)+|\\p{Lu}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,–-]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The words of a name, folded; those that are written small; the first initial. */
  private record Parts(Set<String> words, Set<String> prefixes, Optional<String> initial) {
    static Parts of(String name) {
      Set<String> words = new HashSet<>();
      Set<String> prefixes = new HashSet<>();
      Optional<String> initial = Optional.empty();
      for (String word : BETWEEN.split(name.strip(), -1)) {
        if (INITIALS.matcher(word).matches()) {
          initial = initial.or(() -> Optional.of(fold(word.substring(0, 1))));
        } else if (!word.isEmpty()) {
          words.add(fold(word));
          if (Character.isLowerCase(word.charAt(0))) {
            prefixes.add(fold(word));
          }
        }
      }
      return new Parts(words, prefixes, initial);
    }

    /**
     * Whether a text that prints the other name may mean this one: no other words but a first name,
     * and every prefix.
     */
    boolean isMeantBy(Parts printed) {
      Set<String> more = new HashSet<>(printed.words);
      more.removeAll(words);
      boolean isFirstName =
          more.size() == 1 && initial.filter(more.iterator().next()::startsWith).isPresent();
      return (more.isEmpty() || isFirstName)
          && more.size() < printed.words.size()
          && printed.words.containsAll(prefixes)
          && (initial.isEmpty() || printed.initial.isEmpty() || initial.equals(printed.initial));
    }

    private static String fold(String word) {
      String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
      return plain.toLowerCase(Locale.ROOT);
    }
  }

  private final List<Asker> merged = new ArrayList<>();
  private final List<Disagreement> disagreements = new ArrayList<>();

  AskerNames(List<Asker> printed, List<Stated<String>> registered) {
    Set<Stated<String>> unprinted = new LinkedHashSet<>(registered);
    for (Asker asker : printed) {
      Parts name = Parts.of(asker.name());
      List<Stated<String>> meant =
          registered.stream().filter(full -> Parts.of(full.value()).isMeantBy(name)).toList();
      meant.forEach(unprinted::remove);
      merged.add(meant.size() == 1 ? asker.registeredAs(meant.getFirst()) : asker);
      if (meant.isEmpty() && !registered.isEmpty()) {
        Stated<String> stated = new Stated<>(asker.name(), asker.evidence());
        disagreements.add(
            new Disagreement(
                Disagreement.Property.SUBMISSION, Optional.of(stated), Optional.empty()));
      }
    }
    unprinted.forEach(full -> unprinted(full, printed.isEmpty()));
  }

  private void unprinted(Stated<String> full, boolean isNobodyPrinted) {
    if (isNobodyPrinted) {
      merged.add(new Asker(full.value(), Optional.empty(), Optional.of(full), full.evidence()));
    } else {
      disagreements.add(
          new Disagreement(Disagreement.Property.SUBMISSION, Optional.empty(), Optional.of(full)));
    }
  }

  List<Asker> merged() {
    return List.copyOf(merged);
  }

  List<Disagreement> disagreements() {
    return List.copyOf(disagreements);
  }
}
