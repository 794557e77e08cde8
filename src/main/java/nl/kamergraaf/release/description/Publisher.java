package nl.kamergraaf.release.description;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a release, and where to turn with questions about it.
 *
 * @param name what they are called
 * @param iri their own identifier, such as one of TOOI; without it, a part of the description
 * @param homepage their page; without it, the page of the data
 * @param contact an address, {@code mailto:} or {@code https:}; without it, the page about the data
 */
public record Publisher(
    String name, Optional<String> iri, Optional<String> homepage, Optional<String> contact) {
  /** Nobody in particular: the name of the program, and the pages of the data themselves. */
  public static final Publisher UNNAMED =
      new Publisher("Kamergraaf", Optional.empty(), Optional.empty(), Optional.empty());

  public Publisher {
    Objects.requireNonNull(homepage);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A publisher has a name");
    }
  }

  Agent agent(Edition edition) {
    return new Agent(
        iri.orElse(edition.part("publisher")),
        name,
        Term.of(homepage.orElse(edition.base()), Vocab.FOAF + "Document"));
  }

  Contact contact(Edition edition) {
    @Nullable Term mail = contact.filter(Publisher::isMail).map(Term::link).orElse(null);
    @Nullable Term page = mail != null ? null : Term.link(contact.orElse(edition.base() + "about"));
    return new Contact(edition.part("contact"), name, mail, page);
  }

  private static boolean isMail(String address) {
    return address.startsWith("mailto:");
  }
}
