package nl.kamergraaf.graph.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.fact.cases.CaseEntry;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.cases.CaseJoin.Joined;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What is known of cases only when all documents have been read: the chamber's list, and which
 * documents belong to one case though they don't print its number.
 *
 * <pre>{@code
 * Cases cases = new Cases(list.entries(), register, iris);
 * documents.forEach(cases::add);
 * cases.graphs().forEach(graph -> release.add(cases.name(), graph));
 * }</pre>
 *
 * <p>Keeps a few lines of each document in memory, never its text. Not thread-safe.
 */
public final class Cases {
  private static final Pattern INITIALS = Pattern.compile("\\s*\\([^)]*\\)\\s*");

  private final List<CaseEntry> entries;
  private final Register register;
  private final Iris iris;
  private final CaseWriter writer;
  private final Holders holders;
  private final List<CaseDocument> documents = new ArrayList<>();

  /** Starts with the chamber's list, which may be empty. */
  public Cases(List<CaseEntry> entries, Register register, Iris iris) {
    this.entries = List.copyOf(entries);
    this.register = register;
    this.iris = iris;
    this.writer = new CaseWriter(iris);
    this.holders = new Holders(register.persons(), iris);
  }

  /** Whether a statement of a document is one of those that are taken note of. */
  public static boolean isNoted(Triple statement) {
    return CaseDocument.isRead(statement);
  }

  /** Takes note of a document. */
  public void add(DocumentGraph document) {
    CaseDocument.in(document.graph(), key -> register.person(key).isPresent())
        .ifPresent(documents::add);
  }

  /** The name of the graph that holds all of it. */
  public Node name() {
    return NodeFactory.createURI(iris.base() + "graph/cases");
  }

  /** The statements, in pieces: one for each listed case, one for each case with documents. */
  public Stream<Graph> graphs() {
    Set<String> listed = entries.stream().map(CaseEntry::number).collect(Collectors.toSet());
    Map<String, List<Joined>> joined =
        CaseJoin.of(entries.stream().map(this::known).toList(), documents);
    return Stream.concat(
        entries.stream()
            .map(entry -> writer.listed(entry, people(askers(entry)), people(addressees(entry)))),
        joined.entrySet().stream()
            .map(
                one -> writer.joined(one.getKey(), one.getValue(), listed.contains(one.getKey()))));
  }

  private KnownCase known(CaseEntry entry) {
    LocalDate day = entry.submitted();
    List<Member> asked = addressees(entry);
    Set<String> persons = Set.copyOf(people(asked));
    boolean allKnown = asked.stream().allMatch(member -> member.key().isPresent());
    return new KnownCase(
        entry.number(),
        Questions.of(day, entry.subject(), askers(entry)),
        writer.source(entry),
        offices -> !(allKnown && holders.exclude(persons, offices, day)));
  }

  private List<Member> askers(CaseEntry entry) {
    return entry.askers().stream()
        .map(INITIALS::matcher)
        .map(name -> name.replaceAll(" ").strip())
        .distinct()
        .map(
            name ->
                new Member(name, register.member(name, null, entry.submitted()).map(Person::key)))
        .toList();
  }

  private List<Member> addressees(CaseEntry entry) {
    return entry.addressees().stream()
        .map(INITIALS::matcher)
        .map(name -> name.replaceAll(" ").strip())
        .distinct()
        .map(
            name ->
                new Member(
                    name,
                    register.minister(name, "Minister", null, entry.submitted()).map(Person::key)))
        .toList();
  }

  private static List<String> people(List<Member> members) {
    return members.stream().map(Member::key).flatMap(Optional::stream).toList();
  }
}
