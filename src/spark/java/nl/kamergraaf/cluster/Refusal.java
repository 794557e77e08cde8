package nl.kamergraaf.cluster;

import java.io.Serializable;
import nl.kamergraaf.source.Rejected;

/** A {@link Rejected} as it travels. */
record Refusal(String file, int line, String code, String detail) implements Serializable {
  static Refusal of(Rejected reason) {
    return new Refusal(reason.file(), reason.line(), reason.code().name(), reason.detail());
  }

  Rejected rejected() {
    return new Rejected(file, line, Rejected.Code.valueOf(code), detail);
  }
}
