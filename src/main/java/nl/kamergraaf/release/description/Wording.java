package nl.kamergraaf.release.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The fixed texts of the description, in Dutch and English. */
final class Wording {
  private static final String RESOURCE = "dataset.properties";
  private static final List<String> LANGUAGES = List.of("nl", "en");

  private final Properties texts = new Properties();

  Wording() {
    try (InputStream in = Wording.class.getResourceAsStream(RESOURCE)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, RESOURCE), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** A text in each language. */
  List<Literal> of(String key) {
    return LANGUAGES.stream()
        .map(language -> Literal.text(get(key + "." + language), language))
        .toList();
  }

  /** A text in each language, or if there is none another. */
  List<Literal> of(String key, String otherwise) {
    return of(texts.containsKey(key + ".nl") ? key : otherwise);
  }

  /** The words of a list in each language. */
  List<Literal> words(String key) {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of(get(key + "." + language).split(", "))
                    .map(word -> Literal.text(word, language)))
        .toList();
  }

  private String get(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }
}
