package nl.kamergraaf.cli;

import java.util.Optional;
import nl.kamergraaf.release.description.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who publishes a release: for its description, not for its facts. */
final class PublisherOptions {
  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who publishes the data (default: ${DEFAULT-VALUE}, the program's own name).")
  private String name = "Kamergraaf";

  @Option(
      names = "--publisher-id",
      paramLabel = "IRI",
      description = "The publisher's own identifier, such as one of TOOI.")
  private @Nullable String iri;

  @Option(
      names = "--publisher-page",
      paramLabel = "URL",
      description = "The publisher's page (default: that of the data).")
  private @Nullable String homepage;

  @Option(
      names = "--contact",
      paramLabel = "URL",
      description = "Where to turn, mailto: or https: (default: the page about the data).")
  private @Nullable String contact;

  Publisher publisher() {
    return new Publisher(
        name,
        Optional.ofNullable(iri),
        Optional.ofNullable(homepage),
        Optional.ofNullable(contact));
  }
}
