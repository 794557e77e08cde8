package nl.kamergraaf.cluster;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.intake.Admission;
import nl.kamergraaf.intake.AppendixPlace;
import nl.kamergraaf.intake.Reading;
import nl.kamergraaf.source.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file, all but its statements: what is needed to say which documents are let in.
 *
 * @param refusal why it was not read, or null
 * @param file its name
 * @param key what its document is known by; empty where it was not read
 * @param appendix the document's place in the Appendix, or null
 * @param joined the hash of the metadata that lie beside it; empty for none
 */
record Told(
    int input,
    int place,
    @Nullable Refusal refusal,
    String file,
    String key,
    @Nullable AppendixPlace appendix,
    List<String> disagreements,
    List<String> faults,
    String joined)
    implements Serializable, Ordered {

  static Told refused(Ordered at, Rejected reason) {
    return new Told(
        at.input(),
        at.place(),
        Refusal.of(reason),
        reason.file(),
        "",
        null,
        List.of(),
        List.of(),
        "");
  }

  static Told read(Ordered at, Reading reading, String joined) {
    return new Told(
        at.input(),
        at.place(),
        null,
        reading.file(),
        reading.key().toString(),
        reading.place().orElse(null),
        reading.disagreements(),
        reading.faults(),
        joined);
  }

  /** Why its document is not let in, if it is not; asked of all in their order. */
  Optional<Rejected> objection(Admission admission) {
    return refusal != null ? Optional.of(refusal.rejected()) : admission.objection(reading());
  }

  /** The reading; of a file that was read only. */
  Reading reading() {
    return new Reading(file, key, Optional.ofNullable(appendix), disagreements, faults);
  }
}
