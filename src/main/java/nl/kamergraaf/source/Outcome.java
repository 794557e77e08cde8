package nl.kamergraaf.source;

import java.util.function.Function;

/** What came of an input: a value, or the reason why there is none. */
public sealed interface Outcome<T> {

  /** The input was good. */
  record Accepted<T>(T value) implements Outcome<T> {}

  /** The input was bad, and this is why. */
  record Refused<T>(Rejected reason) implements Outcome<T> {}

  /** Goes on with the value, if there is one. */
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Accepted<T>(T value) -> next.apply(value);
      case Refused<T>(Rejected reason) -> new Refused<>(reason);
    };
  }

  /** A good value. */
  static <T> Outcome<T> of(T value) {
    return new Accepted<>(value);
  }

  /** A fault of a whole file. */
  static <T> Outcome<T> refuse(SourceFile file, Rejected.Code code, String detail) {
    return new Refused<>(Rejected.file(file, code, detail));
  }
}
