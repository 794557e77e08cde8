package nl.kamergraaf.harvest.http;

import java.net.URI;

/** What came of a request, after all redirects and retries. */
public sealed interface Reply {

  /** The content of the address. */
  record Content(URI from, byte[] bytes, Validators validators) implements Reply {}

  /** The content is still the one that is known. */
  record Unchanged() implements Reply {}

  /** There is nothing at the address (404, 410). */
  record Gone(int status) implements Reply {}

  /** No answer that could be used; the reason in a person's words. */
  record Failed(String reason) implements Reply {}
}
