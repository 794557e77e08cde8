package nl.kamergraaf.site.sparql;

import java.util.List;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;

/** A query that is not answered, with the HTTP status and a sentence that say why. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String key;
  private final transient List<Object> values;

  /**
   * @param status the HTTP status
   * @param key the sentence, as {@link Messages} has it under {@code refused.}
   * @param values what is filled in
   */
  public Refused(int status, String key, Object... values) {
    super(Messages.of(Language.EN).get("refused." + key, values));
    this.status = status;
    this.key = key;
    this.values = List.of(values);
  }

  public int status() {
    return status;
  }

  /** Which of few reasons it is, in one word. */
  public String key() {
    return key;
  }

  /** The sentence for programs, in English. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** The sentence in the language of {@code messages}. */
  public String reason(Messages messages) {
    return messages.get("refused." + key, values.toArray());
  }
}
