package nl.kamergraaf.site;

/** A query that is not answered, with the HTTP status and a sentence that say why. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;

  public Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The sentence for the client. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
