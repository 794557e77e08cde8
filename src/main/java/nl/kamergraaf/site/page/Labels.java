package nl.kamergraaf.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.language.Messages;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What to call things: never a bare IRI. Remembers what it has looked up, so it lives as long as
 * one transaction.
 */
public final class Labels {
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()).lock();

  private final Facts facts;
  private final Messages messages;
  private final Addresses addresses;
  private final Map<Node, String> known = new HashMap<>();

  Labels(Facts facts, Messages messages, Addresses addresses) {
    this.facts = facts;
    this.messages = messages;
    this.addresses = addresses;
  }

  /** The label of an entity, term or value. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    String label = known.get(node);
    if (label == null) {
      known.put(node, fallback(node)); // what a thing that is named after itself gets
      label = find(node);
      known.put(node, label);
    }
    return label;
  }

  /** What a page about a thing is headed with: of a case what it is about, not its number. */
  public String title(Node node) {
    return facts.isA(node, Kg.Case)
        ? document(node).or(() -> caseAbout(node)).orElseGet(() -> of(node))
        : of(node);
  }

  private String literal(Node node) {
    String text = node.getLiteralLexicalForm();
    return switch (String.valueOf(node.getLiteralDatatypeURI())) {
      case "http://www.w3.org/2001/XMLSchema#date" -> messages.date(text);
      case "http://www.w3.org/2001/XMLSchema#boolean" -> messages.get("boolean." + text);
      case "http://www.w3.org/2001/XMLSchema#decimal" -> messages.decimal(text);
      default -> text;
    };
  }

  private String find(Node node) {
    return named(node)
        .map(this::readable)
        .or(() -> termOfOthers(node))
        .or(() -> document(node))
        .or(() -> caseAbout(node))
        .or(() -> article(node))
        .or(() -> source(node))
        .or(() -> identified(node))
        .or(() -> part(node))
        .orElseGet(() -> fallback(node));
  }

  /** A name in the reader's language, else in Dutch, else in any. */
  private Optional<String> named(Node node) {
    return NAMES.stream()
        .flatMap(name -> inBestLanguage(facts.all(node, name)).stream())
        .findFirst();
  }

  public Optional<String> inBestLanguage(List<Node> values) {
    return values.stream()
        .filter(Node::isLiteral)
        .min(java.util.Comparator.comparingInt(this::distance))
        .map(Node::getLiteralLexicalForm);
  }

  private int distance(Node literal) {
    String language = literal.getLiteralLanguage();
    if (language.equals(messages.language().tag())) {
      return 0;
    }
    return language.equals("nl") ? 1 : language.isEmpty() ? 2 : 3;
  }

  /** A term of another vocabulary, which the graph does not name: by its prefixed name. */
  private Optional<String> termOfOthers(Node node) {
    return Optional.of(node)
        .filter(Node::isURI)
        .flatMap(term -> Optional.ofNullable(PREFIXES.shortForm(term.getURI())))
        .map(name -> "term." + name.replace(':', '.'))
        .filter(messages::has)
        .map(key -> messages.get(key));
  }

  private Optional<String> document(Node node) {
    String subject = facts.text(node, Kg.subject);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        subject.substring(0, 1).toUpperCase(messages.language().locale()) + subject.substring(1));
  }

  /** A case by what its documents say that it is about. */
  private Optional<String> caseAbout(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(addresses.thing("case/"))) {
      return Optional.empty();
    }
    return facts.pointingAt(node, Kg.partOfCase).stream()
        .flatMap(part -> document(part).stream())
        .findFirst();
  }

  private Optional<String> article(Node node) {
    String number = facts.text(node, Kg.articleNumber);
    return facts
        .one(node, Kg.ofLaw)
        .filter(law -> !number.isEmpty())
        .map(law -> messages.get("label.article", number, of(law)));
  }

  private Optional<String> source(Node node) {
    String name = facts.text(node, Kg.nameInSource);
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private Optional<String> identified(Node node) {
    return facts
        .one(node, DCTerms.identifier.asNode())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(this::readable);
  }

  /** Official identifiers as the chamber prints them. */
  private String readable(String identifier) {
    String[] parts = identifier.split("-", -1);
    if (identifier.startsWith("kst-") && parts.length >= 3) {
      String dossier = String.join("-", List.of(parts).subList(1, parts.length - 1));
      return messages.get("label.paper", dossierNumber(dossier), parts[parts.length - 1]);
    }
    if (identifier.startsWith("dossier-")) {
      return messages.get(
          "label.dossier", dossierNumber(identifier.substring("dossier-".length())));
    }
    if (identifier.startsWith("ah-tk-") && parts.length == 4 && parts[2].length() == 8) {
      String session = parts[2].substring(0, 4) + "-" + parts[2].substring(4);
      return messages.get("label.appendix", session, parts[3]);
    }
    return identifier;
  }

  private static String dossierNumber(String number) {
    return number.matches("\\d{5}.*")
        ? number.substring(0, 2) + "\u00A0" + number.substring(2)
        : number;
  }

  /** A part of a document by its kind and number, such as "vraag 3". */
  private Optional<String> part(Node node) {
    if (!node.isURI() || !addresses.isThing(node.getURI())) {
      return Optional.empty();
    }
    String[] path = node.getURI().substring(addresses.thing("").length()).split("/", -1);
    if (path.length == 4 && messages.has("part." + path[2])) {
      return Optional.of(messages.get("part." + path[2]) + " " + path[3]);
    }
    return Optional.empty();
  }

  private String fallback(Node node) {
    if (!node.isURI()) {
      return messages.get("label.unnamed");
    }
    String iri = node.getURI();
    if (addresses.isThing(iri)) {
      return Addresses.decode(iri.substring(iri.lastIndexOf('/') + 1)).replace('-', ' ');
    }
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> words(iri.substring(prefix.getValue().length())))
        .findFirst()
        .orElseGet(() -> iri.replaceFirst("^https?://(www\\.)?", ""));
  }

  private static String words(String localName) {
    return localName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
