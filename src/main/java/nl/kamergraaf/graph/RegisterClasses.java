package nl.kamergraaf.graph;

import nl.kamergraaf.register.Kind;
import org.apache.jena.graph.Node;

/** The classes of the ontology that entries of the register are of. */
public final class RegisterClasses {
  private RegisterClasses() {}

  /** The class of entries of a kind. */
  public static Node of(Kind kind) {
    return switch (kind) {
      case PERSON -> Kg.Person;
      case GROUP -> Kg.ParliamentaryGroup;
      case PARTY -> Kg.Party;
      case OFFICE -> Kg.Office;
      case MINISTRY -> Kg.Ministry;
      case CABINET -> Kg.Cabinet;
      case ORGANISATION -> Kg.Organisation;
      case COUNTRY -> Kg.Country;
      case LAW -> Kg.Law;
      case TOPIC -> Kg.Topic;
      case THEME -> Kg.Theme;
    };
  }
}
