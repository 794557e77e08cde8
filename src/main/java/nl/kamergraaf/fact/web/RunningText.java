package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources that a question or an answer names in its own words: "het bericht «Title»
 * (Trouw, 3 mei 2023)", or a web address.
 */
final class RunningText {
  /** So far before a title the word that says what it is the title of is looked for. */
  private static final int REACH = 70;

  private static final int FEWEST_TITLE_WORDS = 3;

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!;](?:\\s|$)|\\n");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final String NAME =
      "(\\p{Lu}[\\w&.’'-]{1,40}(?:\\s(?:van|voor|het|de|the|of|der)){0,2}(?:\\s\\p{Lu}[\\w&.’'-]{0,40}){0,3})";

  private static final Pattern PUBLISHER_BEFORE =
      Pattern.compile("\\b(?:van|in|uit|op|bij|door)\\s(?:de |het )?" + NAME + "[\\s,:]*$");

  private static final Pattern PUBLISHER_BEHIND =
      Pattern.compile("^\\s(?:van|in|uit|door|bij)\\s(?:de |het )?" + NAME);

  private static final Pattern IMPRINT = Pattern.compile("^\\s?\\(([^()]{2,80})\\)");

  private final Vocabulary vocabulary;
  private final Publishers publishers;

  RunningText(Vocabulary vocabulary, Publishers publishers) {
    this.vocabulary = vocabulary;
    this.publishers = publishers;
  }

  /** The sources in a passage's text, in their order. */
  List<Source> read(String text) {
    List<Quotation> quotations = Quotation.in(text);
    List<Source> sources = new ArrayList<>();
    for (Quotation quotation : quotations) {
      titled(text, quotation).ifPresent(sources::add);
    }
    for (WebAddress address : WebAddress.in(text)) {
      // Without a scheme, "discriminatie.nl/Utrecht" may be the name of an organisation.
      if (address.isPlain()) {
        sources.add(addressed(address, sources.isEmpty() ? null : sources.getLast()));
      }
    }
    return sources;
  }

  private static Source addressed(WebAddress address, @Nullable Source before) {
    boolean close =
        before != null
            && before.url().isEmpty()
            && address.start() >= before.end()
            && address.start() - before.end() < REACH;
    Optional<String> title = close && before != null ? before.title() : Optional.empty();
    return new Source(
        Optional.empty(),
        Optional.empty(),
        title,
        Optional.of(address.url()),
        address.start(),
        address.end(),
        "source/address",
        0.8);
  }

  private Optional<Source> titled(String text, Quotation quotation) {
    String before =
        lastSentence(text.substring(Math.max(0, quotation.start() - REACH), quotation.start()));
    String behind =
        text.substring(quotation.end(), Math.min(text.length(), quotation.end() + REACH));
    boolean named = hasSourceNoun(before);
    Matcher imprint = IMPRINT.matcher(behind);
    boolean printed = imprint.find() && !PrintedDate.in(imprint.group(1)).isEmpty();
    if (!isTitle(quotation.text()) || !(named || printed)) {
      return Optional.empty();
    }
    List<PrintedDate> dates = PrintedDate.in(printed ? imprint.group(1) : before);
    int end = printed ? quotation.end() + imprint.end() : quotation.end();
    return Optional.of(
        new Source(
            printed ? imprint(imprint.group(1)) : publisher(before, behind),
            dates.stream().map(PrintedDate::date).flatMap(Optional::stream).findFirst(),
            Optional.of(quotation.text()),
            Optional.empty(),
            quotation.start(),
            end,
            "source/title",
            0.8));
  }

  private static Optional<String> imprint(String text) {
    int comma = text.indexOf(',');
    String name = comma > 0 ? text.substring(0, comma).strip() : "";
    return Optional.of(name).filter(n -> !n.isEmpty() && PrintedDate.in(n).isEmpty());
  }

  private static Optional<String> publisher(String before, String behind) {
    Matcher name = PUBLISHER_BEHIND.matcher(behind);
    if (!name.find()) {
      name = PUBLISHER_BEFORE.matcher(before);
      if (!name.find()) {
        return Optional.empty();
      }
    }
    return Optional.of(name.group(1));
  }

  private boolean hasSourceNoun(String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String folded = word.group().toLowerCase(Locale.ROOT);
      for (String noun : vocabulary.words("source-noun")) {
        if (endsInNoun(folded, noun)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "hetbericht" of a badly converted text, and "NRC-artikel", count too. */
  private static boolean endsInNoun(String word, String noun) {
    return word.equals(noun) || (noun.length() > 5 && word.endsWith(noun));
  }

  private static boolean isTitle(String text) {
    return text.split("\\s+", FEWEST_TITLE_WORDS).length >= FEWEST_TITLE_WORDS
        && !Character.isLowerCase(text.charAt(0));
  }

  private static String lastSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return text.substring(start);
  }
}
