package nl.kamergraaf.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;

/**
 * A value that whoever runs a saved query may choose.
 *
 * @param name the query's variable, without question mark
 * @param defaultValue what the query itself holds; empty where it leaves the variable open
 */
public record Parameter(String name, Type type, Bilingual label, Optional<Node> defaultValue) {

  /** What a value may be. */
  public enum Type {
    TEXT,
    IRI,
    DATE,
    INTEGER;

    static Type named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * The RDF term that a value typed by a person stands for.
   *
   * @throws UnfitValue if the value is not of this parameter's type; the message is meant for that
   *     person
   */
  public Node term(String value) {
    String trimmed = value.strip();
    return switch (type) {
      case TEXT -> NodeFactory.createLiteralString(trimmed);
      case IRI -> NodeFactory.createURI(checkedIri(trimmed));
      case DATE -> NodeFactory.createLiteralDT(checkedDate(trimmed), XSDDatatype.XSDdate);
      case INTEGER -> NodeFactory.createLiteralDT(checkedInteger(trimmed), XSDDatatype.XSDinteger);
    };
  }

  /** The default as a person would type it; empty where there is none. */
  public String defaultText() {
    return defaultValue
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .orElse("");
  }

  private String checkedIri(String value) {
    IRIxResolver strict = IRIxResolver.create().noBase().allowRelative(false).build();
    try {
      IRIx iri = strict.resolve(value);
      return iri.str();
    } catch (RuntimeException notAnIri) {
      throw unfit(value, new Bilingual("geen volledige IRI", "not an absolute IRI"), notAnIri);
    }
  }

  private String checkedDate(String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeParseException notADate) {
      throw unfit(
          value,
          new Bilingual("geen datum zoals 2024-04-17", "not a date such as 2024-04-17"),
          notADate);
    }
  }

  private String checkedInteger(String value) {
    try {
      return Long.toString(Long.parseLong(value));
    } catch (NumberFormatException notANumber) {
      throw unfit(value, new Bilingual("geen geheel getal", "not a whole number"), notANumber);
    }
  }

  private UnfitValue unfit(String value, Bilingual fault, Exception cause) {
    String given = name + ": '" + value + "' is ";
    UnfitValue unfit = new UnfitValue(new Bilingual(given + fault.nl(), given + fault.en()));
    unfit.initCause(cause);
    return unfit;
  }
}
