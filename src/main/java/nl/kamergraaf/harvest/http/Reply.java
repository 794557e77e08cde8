package nl.kamergraaf.harvest.http;

import nl.kamergraaf.source.SourceFile;

/** What came of a request, after all redirects and retries. */
public sealed interface Reply {

  /**
   * The content of the address.
   *
   * @param file its bytes, named after the address that gave them in the end
   */
  record Content(SourceFile file, Validators validators) implements Reply {
    /** The bytes as they came. */
    public byte[] bytes() {
      return file.bytes();
    }
  }

  /** The content is still the one that is known. */
  record Unchanged() implements Reply {}

  /** There is nothing at the address (404, 410). */
  record Gone(int status) implements Reply {}

  /** No answer that could be used; the reason in a person's words. */
  record Failed(String reason) implements Reply {}
}
