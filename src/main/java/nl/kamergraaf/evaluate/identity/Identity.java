package nl.kamergraaf.evaluate.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.evaluate.identity.Named.Role;
import nl.kamergraaf.evaluate.identity.Named.Triple;

/**
 * How many names of headers lead to an entry of the register, and to how many.
 *
 * @param role what the names name
 * @param names how often one is printed
 * @param found how often it leads to an entry
 * @param triples how many different ones there are, by name, what stands beside it, and year
 * @param triplesFound how many of these lead to an entry wherever they are printed
 * @param severalPersons those that lead to more than one entry in one year
 * @param contradicted how often a group alone forbids the only member of the name on that day
 * @param unresolved those that do not always lead to an entry, with how often not, the most
 *     frequent first
 */
public record Identity(
    Role role,
    int names,
    int found,
    int triples,
    int triplesFound,
    List<String> severalPersons,
    int contradicted,
    Map<String, Integer> unresolved) {
  public Identity {
    severalPersons = List.copyOf(severalPersons);
  }

  /** The names of one role, counted. */
  public static Identity of(Role role, List<Named> all) {
    List<Named> named = all.stream().filter(one -> one.role() == role).toList();
    Map<Triple, Set<String>> keys =
        named.stream()
            .collect(
                Collectors.groupingBy(
                    Named::triple,
                    Collectors.flatMapping(one -> one.key().stream(), Collectors.toSet())));
    Map<String, Integer> missed = new TreeMap<>();
    named.stream()
        .filter(one -> one.key().isEmpty())
        .forEach(one -> missed.merge(one.triple().toString(), 1, Integer::sum));
    Map<String, Integer> byNumber = new LinkedHashMap<>();
    missed.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> byNumber.put(entry.getKey(), entry.getValue()));
    return new Identity(
        role,
        named.size(),
        (int) named.stream().filter(one -> one.key().isPresent()).count(),
        keys.size(),
        (int) keys.keySet().stream().filter(one -> !missed.containsKey(one.toString())).count(),
        keys.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> entry.getKey() + ": " + entry.getValue().stream().sorted().toList())
            .sorted()
            .toList(),
        (int) named.stream().filter(Named::isContradicted).count(),
        byNumber);
  }
}
