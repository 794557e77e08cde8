package nl.kamergraaf.graph.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Period;
import nl.kamergraaf.register.Person;
import org.apache.jena.graph.Node;

/**
 * Who held which office when, by the register; only spans of which both ends are known count.
 *
 * <p>The chamber's list names the persons who were asked, documents name offices. Where the
 * register knows for every office that a document names that somebody else held it, the document
 * was not put to those persons. Where it does not know, nothing follows.
 */
final class Holders {
  private final Map<Node, List<Holder>> byOffice = new HashMap<>();

  private record Holder(String person, Period period) {}

  Holders(Collection<Person> persons, Iris iris) {
    for (Person person : persons) {
      for (Person.Holding post : person.holdings()) {
        byOffice
            .computeIfAbsent(
                iris.thing(Kind.OFFICE.segment(), post.office()), office -> new ArrayList<>())
            .add(new Holder(person.key(), post.period()));
      }
    }
  }

  /** Whether none of these persons can have been asked by the titles of these offices. */
  boolean exclude(Set<String> persons, Set<Node> offices, LocalDate day) {
    return !persons.isEmpty()
        && !offices.isEmpty()
        && offices.stream().allMatch(office -> heldByOthers(office, persons, day));
  }

  private boolean heldByOthers(Node office, Set<String> persons, LocalDate day) {
    List<String> holders =
        byOffice.getOrDefault(office, List.of()).stream()
            .filter(holder -> holder.period().surelyContains(day))
            .map(Holder::person)
            .toList();
    return !holders.isEmpty() && holders.stream().noneMatch(persons::contains);
  }
}
