package nl.kamergraaf.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.function.Executable;

/** What holds whatever the bytes were: a refusal says why, and what was read quotes its text. */
public final class Promises {
  /** Ample for any input that a fuzzer makes; in processor time, as the machine may be busy. */
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(20);

  private Promises() {}

  /** No input takes an age. */
  public static void timely(Executable reading) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    assertDoesNotThrow(reading);
    assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(MOST_NANOS);
  }

  /** A refusal names the file, a place and a reason, in one line, and is no fault of ours. */
  public static <T> Optional<T> told(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<T>(T value) -> Optional.of(value);
      case Outcome.Refused<T>(Rejected reason) -> {
        told(reason);
        yield Optional.empty();
      }
    };
  }

  /** The same of a reason by itself. */
  public static void told(Rejected reason) {
    assertThat(reason.file()).isNotBlank();
    assertThat(reason.line()).isNotNegative();
    assertThat(reason.detail()).isNotBlank();
    assertThat(reason.code()).isNotEqualTo(Rejected.Code.PROGRAM_FAULT);
    assertThat(reason.toString().lines()).as("%s", reason).hasSize(1);
  }

  /** The calls of a block stand in its text, one after another. */
  public static void placed(Block block) {
    int last = 0;
    for (var call : block.calls()) {
      assertThat(call.offset()).isBetween(last, block.text().length());
      last = call.offset();
    }
  }

  /** Every passage is the pinned text at its span, and holds the note calls that are in it. */
  public static void quoted(ParliamentaryDocument document) {
    passages(document)
        .forEach(
            passage -> assertThat(at(document.text(), passage.span())).isEqualTo(passage.text()));
    for (Item item : document.items()) {
      Span span = item.passage().span();
      assertThat(item.calls())
          .allSatisfy(call -> assertThat(call.offset()).isBetween(span.start(), span.end()));
    }
  }

  private static Stream<Passage> passages(ParliamentaryDocument document) {
    Header header = document.header();
    List<Passage> all = new ArrayList<>(document.body().toList());
    Stream.of(
            header.publicationId(),
            header.sessionYear(),
            header.appendixNumber(),
            header.caseNumber(),
            header.asking(),
            header.replying())
        .flatMap(Optional::stream)
        .forEach(all::add);
    return all.stream();
  }

  private static String at(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
