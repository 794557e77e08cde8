package nl.kamergraaf.site.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * The words of the site in one language, from {@code messages_nl.properties} and its English
 * sister.
 */
public final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(language));
    }
  }

  private final Language language;
  private final Properties texts = new Properties();

  private Messages(Language language) {
    this.language = language;
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      texts.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Messages of(Language language) {
    Messages messages = ALL.get(language);
    if (messages == null) {
      throw new IllegalStateException("no messages in " + language);
    }
    return messages;
  }

  public Language language() {
    return language;
  }

  /**
   * The text of {@code key} with {@code {0}}, {@code {1}} … filled in. Throws if there is no such
   * text.
   */
  public String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text in " + language + " for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** What a type of entity is called: the word itself if we have no better. */
  public String kind(String type) {
    return has("type." + type) ? get("type." + type) : type;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  Iterable<String> keys() {
    return texts.stringPropertyNames();
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A decimal number as it is, with the sign between its parts that people put there. */
  public String decimal(String number) {
    return number.replace(
        '.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
  }

  /** A number of days in words. */
  public String days(long number) {
    return number == 1 ? get("days.one") : get("days", number(number));
  }

  /** An ISO date as people write it; anything else as it stands. */
  public String date(String iso) {
    try {
      LocalDate date = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
      return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
