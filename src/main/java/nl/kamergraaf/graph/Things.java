package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.HeaderPersons;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.Theme;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Finds the thing that a printed name stands for, and says in the document's graph what it is and
 * how it was named.
 *
 * <p>The register decides; a name that it does not know, or knows for several, gets an address made
 * of the name itself, with what was printed beside it, so that no two persons are ever made one.
 */
final class Things {
  /** "stichting Open Deur": what it is stands before its name in small letters. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?:stichting|vereniging|coöperatie|federatie|bureau|platform|coalitie|comité|instituut|fonds)"
              + " (\\p{Lu}.+)");

  private final Statements to;
  private final Iris iris;
  private final Register register;
  private final HeaderPersons persons;

  Things(Statements to, Iris iris, Register register) {
    this.to = to;
    this.iris = iris;
    this.register = register;
    this.persons = new HeaderPersons(register);
  }

  Node office(String title) {
    return named(Kind.OFFICE, register.office(title), title);
  }

  Node group(String printed) {
    return named(Kind.GROUP, register.group(printed), printed);
  }

  /**
   * A member of the chamber, by the full name that metadata give, else by the printed one; without
   * a day or a match, a person known by printed name and group alone.
   */
  Node member(Asker asker, @Nullable LocalDate day) {
    Optional<Person> person = Optional.ofNullable(day).flatMap(known -> persons.of(asker, known));
    Node node = person(person, asker.name(), beside(asker.group().orElse(""), day));
    asker.registered().ifPresent(full -> to.dutch(node, SKOS.altLabel.asNode(), full.value()));
    return node;
  }

  /** A member of the government. */
  Node minister(Replier replier, @Nullable LocalDate day) {
    Optional<Person> person = Optional.ofNullable(day).flatMap(known -> persons.of(replier, known));
    String office = replier.office() + " " + replier.portfolio().orElse("");
    return person(person, replier.name(), beside(office, day));
  }

  /**
   * What tells someone whom the register does not know from others of the name: group or office,
   * and the chamber that sat on the day, so that nobody of 2008 is taken for somebody of 2026.
   */
  private static String beside(String groupOrOffice, @Nullable LocalDate day) {
    return day == null ? groupOrOffice : groupOrOffice + " " + Chambers.began(day);
  }

  /**
   * Someone or something spoken of in a document; a person whom the register does not know is a
   * person of that document alone. A ministry is an organisation too. A country is called by the
   * names that the register has for it only: a town may stand for one that it is not.
   *
   * @param quote the form printed, where it is another than the name
   */
  Node mentioned(Kind kind, String name, Optional<String> key, String quote, String document) {
    if (kind == Kind.PERSON && key.isEmpty()) {
      Node someone = person(Optional.empty(), name, document);
      label(someone, quote);
      return someone;
    }
    Optional<Entry> entry =
        key.flatMap(known -> register.get(kind, known).or(() -> ministry(kind, known)));
    Node node = named(entry.map(Entry::kind).orElse(kind), entry, name);
    to.type(node, RegisterClasses.of(kind));
    boolean isName =
        kind != Kind.COUNTRY || entry.filter(it -> it.names().contains(quote)).isPresent();
    if (isName && !quote.equals(name) && !quote.equals(entry.map(Entry::label).orElse(name))) {
      to.dutch(node, SKOS.altLabel.asNode(), quote);
    }
    Matcher described = DESCRIBED.matcher(name);
    if (kind == Kind.ORGANISATION && entry.isEmpty() && described.matches()) {
      to.dutch(node, SKOS.altLabel.asNode(), described.group(1));
    }
    return node;
  }

  private Optional<Entry> ministry(Kind kind, String key) {
    return kind == Kind.ORGANISATION ? register.get(Kind.MINISTRY, key) : Optional.empty();
  }

  /** A law by its key in the register, or by its printed name. */
  Node law(String printed, Optional<String> key) {
    Optional<Entry> entry = key.flatMap(known -> register.get(Kind.LAW, known));
    boolean byNumber = entry.isEmpty() && key.filter(printed::equals).isPresent();
    return byNumber ? numbered(printed) : named(Kind.LAW, entry, printed);
  }

  /** A law of which a document gives the official number alone. */
  private Node numbered(String number) {
    Node law = iris.thing(Kind.LAW.segment(), number);
    to.type(law, Kg.Law);
    label(law, number);
    return law;
  }

  /** The topic that is about a thing with this key, where the register has one. */
  Optional<Node> topic(String key) {
    return register
        .get(Kind.TOPIC, key)
        .map(entry -> named(Kind.TOPIC, Optional.of(entry), entry.label()));
  }

  /**
   * A theme of the chamber's clerks; one that the register lacks comes under its broader one all
   * the same.
   */
  Node theme(Theme theme) {
    Node node = theme(theme.label());
    if (theme.narrower().isPresent() && register.find(Kind.THEME, theme.label()).isEmpty()) {
      to.link(node, SKOS.broader.asNode(), theme(theme.name()));
    }
    return node;
  }

  /** The theme that is named so. */
  Node theme(String name) {
    return named(Kind.THEME, register.find(Kind.THEME, name), name);
  }

  /** The topic that is named so. */
  Node topicNamed(String name) {
    return named(Kind.TOPIC, register.find(Kind.TOPIC, name), name);
  }

  private Node person(Optional<Person> person, String printed, String beside) {
    if (person.isPresent()) {
      return named(Kind.PERSON, Optional.of(person.get().entry()), printed);
    }
    Node node = iris.thing(Kind.PERSON.segment(), Spelling.slug(printed + " " + beside));
    to.type(node, Kg.Person);
    label(node, printed);
    return node;
  }

  private Node named(Kind kind, Optional<Entry> entry, String printed) {
    Node node =
        iris.thing(kind.segment(), entry.map(Entry::key).orElseGet(() -> Spelling.slug(printed)));
    String label = entry.map(Entry::label).orElse(printed);
    to.type(node, RegisterClasses.of(kind));
    label(node, label);
    if (!printed.equals(label)) {
      to.dutch(node, SKOS.altLabel.asNode(), printed);
    }
    return node;
  }

  /** Names a thing; a second name in the same document is another name of it. */
  private void label(Node thing, String name) {
    Node preferred = SKOS.prefLabel.asNode();
    Node first =
        to.graph().stream(thing, preferred, Node.ANY)
            .map(Triple::getObject)
            .findFirst()
            .orElse(null);
    if (first == null) {
      to.dutch(thing, preferred, name);
    } else if (!first.getLiteralLexicalForm().equals(name)) {
      to.dutch(thing, SKOS.altLabel.asNode(), name);
    }
  }
}
