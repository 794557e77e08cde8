package nl.kamergraaf.fact.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;

/**
 * Reads the description of one source: publisher, date, title and address in their usual orders,
 * each of which is a rule; the first that fits counts.
 */
final class EntryReader {

  /** A longer one is an explanation. */
  private static final int LONGEST = 4000;

  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Titles titles;

  /** "Kamerstuk 36 561, nr. 6, Wijziging van … | Tweede Kamer" cites a paper, not a page. */
  private static final Pattern NUMBERED_PAPER =
      Pattern.compile("(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen)\\s(?:I{1,2},?\\s)?\\d");

  private final List<EntryRule> rules;

  EntryReader(Vocabulary vocabulary, Publishers publishers) {
    this.vocabulary = vocabulary;
    this.wording = new Wording(vocabulary);
    this.titles = new Titles(publishers);
    DatedEntries dated = new DatedEntries(wording, publishers);
    NamedEntries named = new NamedEntries(wording, publishers);
    this.rules =
        List.of(
            named::lawPage,
            named::piped,
            new QuotedEntries(wording, publishers),
            dated::referenced,
            dated::read,
            named::dashed,
            named::addressed,
            named::onSite,
            named::report);
  }

  /** What the entry describes; empty where it explains or cites something else. */
  Optional<Source> read(Entry entry) {
    if (entry.end() - entry.start() > LONGEST) {
      return Optional.empty();
    }
    String text = wording.withoutLead(entry.beforeAddress());
    if (isOfficial(text)) {
      return entry.address().map(a -> source(entry, Description.undated("", "", "address", 0.6)));
    }
    return rules.stream()
        .map(rule -> rule.read(entry, text))
        .flatMap(Optional::stream)
        .findFirst()
        .map(description -> source(entry, description));
  }

  /** What a page on paper is called does not tell of "Kamerbrief over … | Rijksoverheid.nl". */
  private boolean isOfficial(String text) {
    if (text.contains(" | ")) {
      return NUMBERED_PAPER.matcher(text).lookingAt();
    }
    String folded = text.toLowerCase(Locale.ROOT);
    return vocabulary.words("official").stream().anyMatch(folded::contains);
  }

  private Source source(Entry entry, Description description) {
    int start = entry.start();
    while (start < entry.end() - 1 && " \u00a0.,;:)".indexOf(entry.note().charAt(start)) >= 0) {
      start++;
    }
    return new Source(
        present(wording.publisher(description.publisher()))
            .filter(publisher -> !publisher.contains("://")),
        description.date(),
        present(title(entry, description)),
        entry.address().map(WebAddress::url),
        start,
        entry.end(),
        "source/" + description.rule(),
        description.confidence());
  }

  /** The title; words between quotation marks are one as they stand. */
  private String title(Entry entry, Description description) {
    String title = Wording.strip(description.title());
    boolean quoted =
        entry.quotation().filter(q -> q.text().equals(description.title())).isPresent();
    boolean site = description.rule().equals("piped");
    return quoted || site || entry.address().isPresent() ? title : titles.of(title);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isBlank());
  }
}
