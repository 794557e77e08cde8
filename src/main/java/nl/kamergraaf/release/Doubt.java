package nl.kamergraaf.release;

import java.io.IOException;
import java.io.Serial;

/** A release cannot be built upon the one before it, for the reason that its message gives. */
final class Doubt extends IOException {
  @Serial private static final long serialVersionUID = 1;

  Doubt(String why) {
    super(why);
  }
}
