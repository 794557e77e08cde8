package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.Link;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.fact.SourceCitation;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Vocabulary;

/**
 * Finds cited news articles, reports and web pages: in footnotes, and in running text where no
 * footnote gives them.
 *
 * <p>A footnote that prints no title gets the one quoted where it is called. A source named several
 * times in the text is given once, each footnote's own. Thread-safe; linear in the length of the
 * text.
 */
public final class WebSources implements Recogniser<SourceCitation> {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{4,2000}");
  private static final Pattern SHORT_NAME = Pattern.compile("\\S+(?: \\S+){0,3}");

  private final NoteReader notes;
  private final QuotedTitles titles;
  private final RunningText text;

  /** Reads its words from the program's resources; the organisations of a register publish too. */
  public WebSources(Register register) {
    Vocabulary vocabulary = Vocabulary.of(WebSources.class);
    Publishers publishers = new Publishers(register);
    this.notes = new NoteReader(vocabulary, publishers);
    this.titles = new QuotedTitles(vocabulary);
    this.text = new RunningText(titles, publishers);
  }

  @Override
  public List<SourceCitation> recognise(Context context) {
    NoteCalls calls = new NoteCalls(context.document(), titles);
    List<SourceCitation> inNotes = inNotes(context.document(), calls);
    Set<String> given = new HashSet<>();
    inNotes.forEach(source -> source.title().map(WebSources::key).ifPresent(given::add));
    List<SourceCitation> found = new ArrayList<>();
    for (Item item : context.document().items()) {
      found.addAll(inText(item.passage(), calls, given));
    }
    found.addAll(inNotes);
    if (found.isEmpty()) {
      context.header().subject().ifPresent(s -> found.addAll(inText(s, calls, given)));
    }
    return found;
  }

  private List<SourceCitation> inNotes(ParliamentaryDocument document, NoteCalls calls) {
    List<SourceCitation> found = new ArrayList<>();
    for (Footnote note : document.footnotes()) {
      List<Source> sources = notes.read(note.passage().text());
      for (Source source : sources) {
        Source whole =
            sources.size() == 1 && lacksTitle(source)
                ? calls.titleBefore(note).map(source::withTitle).orElse(source)
                : source;
        Optional.of(whole)
            .filter(Source::isCitable)
            .ifPresent(s -> found.add(citation(s, note.passage())));
      }
    }
    return found;
  }

  /** Whether only its title is missing: a longer publisher's name is a sentence. */
  private static boolean lacksTitle(Source source) {
    String publisher = source.publisher().orElse("");
    return source.title().isEmpty()
        && (source.url().isPresent() || SHORT_NAME.matcher(publisher).matches());
  }

  private List<SourceCitation> inText(Passage passage, NoteCalls calls, Set<String> given) {
    List<Source> sources = text.read(passage.text());
    List<Source> noted =
        sources.stream().filter(source -> calls.follows(passage, source.end())).toList();
    // Of several titles in front of a note it may give one: the others are sources of their own.
    boolean oneIsGiven = noted.stream().anyMatch(source -> isIn(given, source));
    return sources.stream()
        .filter(source -> oneIsGiven || !noted.contains(source) || source.url().isPresent())
        .filter(source -> source.url().isPresent() || isNew(source, given))
        .map(source -> citation(source, passage))
        .toList();
  }

  private static boolean isIn(Set<String> given, Source source) {
    return source.title().map(WebSources::key).filter(given::contains).isPresent();
  }

  private static boolean isNew(Source source, Set<String> given) {
    return source.title().map(WebSources::key).filter(given::add).isPresent();
  }

  /** Titles are the same if their first letters are: the second printing often cuts them short. */
  private static String key(String title) {
    String letters = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    return letters.substring(0, Math.min(letters.length(), 24));
  }

  /** The one web address that the markup links words of the source to. */
  private static Optional<String> linked(Source source, Passage passage) {
    List<String> addresses =
        passage.links().stream()
            .filter(link -> source.start() <= link.start() && link.end() <= source.end())
            .map(Link::target)
            .filter(target -> ADDRESS.matcher(target).matches())
            .distinct()
            .toList();
    return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
  }

  private static SourceCitation citation(Source source, Passage passage) {
    return new SourceCitation(
        source.publisher(),
        source.date(),
        source.title(),
        source.url().or(() -> linked(source, passage)),
        passage.place(),
        Evidence.in(passage, source.start(), source.end(), source.rule(), source.confidence()));
  }
}
