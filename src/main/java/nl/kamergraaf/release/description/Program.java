package nl.kamergraaf.release.description;

import java.util.Optional;

/** This program. */
final class Program {
  private Program() {}

  /** Its version, as the jar states it; {@code unpackaged} when it runs from classes. */
  static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }
}
