package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Entities.Reading;
import nl.kamergraaf.text.WordTable;

/**
 * Tells organisations of which nothing is known by the company their names keep in a document: who
 * advises, delivers, has customers and directors is one. The weights are those of {@code cues.txt};
 * the {@link NameModel} must agree.
 */
final class CuedNames {
  private static final double ENOUGH = 2;

  /** An abbreviation of its own says a little for a name. */
  private static final double INTRODUCED = 0.9;

  /** With so much said by the cues, the model may doubt. */
  private static final double PLAIN = 1.2;

  private static final double DOUBT = -2;

  /** With so much said by the model, any cue will do. */
  private static final double SURE = 2;

  private final OrganisationNouns nouns = new OrganisationNouns();
  private final ScoredNames scored;
  private final Map<String, Map<String, Double>> weights = new HashMap<>();
  private final Set<String> refused = new HashSet<>();

  CuedNames(ScoredNames scored) {
    this.scored = scored;
    for (List<String> row : WordTable.of(getClass(), "cues.txt").columns()) {
      weights
          .computeIfAbsent(row.get(0), side -> new HashMap<>())
          .put(row.get(1), Double.valueOf(row.get(2)));
    }
    for (String table :
        List.of("common-capitals.txt", "places.txt", "not-organisations.txt", "not-surnames.txt")) {
      refused.addAll(WordTable.of(getClass(), table).lines());
    }
  }

  /**
   * The names that a document's words tell to be organisations.
   *
   * @param introduced names by the abbreviations with which the document introduces them; what
   *     speaks for either speaks for both
   */
  List<Name> of(List<Reading> readings, Map<String, String> introduced) {
    Map<String, Double> scores = scores(readings);
    Map<String, Double> models = scored.of(readings, introduced);
    Set<String> phrases = Set.copyOf(introduced.values());
    List<Name> names = new ArrayList<>();
    introduced.forEach(
        (letters, phrase) -> {
          double both = scores.getOrDefault(phrase, 0.0) + scores.getOrDefault(letters, 0.0);
          scores.remove(phrase);
          scores.remove(letters);
          boolean isSure = both > 0 && models.getOrDefault(phrase, 0.0) >= SURE;
          if ((isSure || both + INTRODUCED >= ENOUGH) && several(phrase)) {
            names.add(named(phrase, phrase));
            names.add(named(letters, phrase));
          }
        });
    Set<String> surnames = surnames(readings);
    scores.keySet().removeIf(form -> surnames.contains(form.toLowerCase(Locale.ROOT)));
    scores.forEach(
        (form, score) -> {
          boolean isTold = told(score, models.getOrDefault(form, DOUBT - 1));
          if (isTold && !phrases.contains(form) && !work(form) && !ofPlace(form)) {
            names.add(named(form, form));
          }
        });
    return names;
  }

  /** The surnames, in small letters, of those whom the document names more fully. */
  private static Set<String> surnames(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.settled().stream())
        .filter(found -> found.is(Mention.Kind.PERSON))
        .map(found -> PersonLabels.key(found.label()))
        .collect(Collectors.toSet());
  }

  /** Whether cues and model together tell it. */
  private static boolean told(double cues, double model) {
    return cues >= PLAIN ? model >= DOUBT : cues > 0 && model >= SURE;
  }

  /** Whether it is a name of several words, each of which may be part of an organisation's. */
  private boolean several(String phrase) {
    List<String> words = List.of(phrase.split(" ", -1));
    return words.size() > 1
        && !work(phrase)
        && words.stream().limit(telling(words)).noneMatch(this::common);
  }

  /** Whether it is the name of a law, a plan or a document: "Digital Sands Act". */
  private boolean work(String name) {
    List<Word> words = Words.of(name);
    return !words.isEmpty() && nouns.isWork(words);
  }

  /**
   * How many words of a name tell what it is; the last of three may say where that is: "Natuurlijk
   * Zandland Nederland".
   */
  private static int telling(List<String> words) {
    String last = words.getLast();
    boolean where = last.equals("Nederland") || DutchDictionary.place(last);
    return words.size() > 2 && where ? words.size() - 1 : words.size();
  }

  private static Name named(String form, String label) {
    return Name.of(Mention.Kind.ORGANISATION, form, label, Optional.empty());
  }

  private Map<String, Double> scores(List<Reading> readings) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Taken taken = Taken.of(reading);
      for (int i = 0; i < reading.words().size(); i++) {
        i = Math.max(i, score(reading, taken, i, scores) - 1);
      }
    }
    return scores;
  }

  /** Weighs the name that begins at a word; the index behind it. */
  private int score(Reading reading, Taken taken, int at, Map<String, Double> scores) {
    List<Word> words = reading.words();
    Word first = words.get(at);
    int end = NamePhrase.properEnd(words, at);
    if (end == at || first.functional() || first.text().length() < 2) {
      return at + 1;
    }
    int stop = words.get(end - 1).end();
    int covered = taken.all().nextSetBit(first.start());
    boolean known = covered >= 0 && covered < stop;
    List<String> name = words.subList(at, end).stream().map(Word::text).toList();
    boolean head = end == at + 1 && NamePhrase.isHead(first.text());
    boolean common = head || name.stream().limit(telling(name)).anyMatch(this::common);
    if (!known && !common && !(first.opens() && end - at > 1)) {
      double weight =
          before(words, at) + after(words, end) + joined(taken.organisations(), words, at, end);
      scores.merge(reading.text().substring(first.start(), stop), weight, Double::sum);
    }
    return end;
  }

  private boolean common(String word) {
    int hyphen = word.indexOf('-');
    return refused.contains(word)
        || (hyphen > 0 && refused.contains(word.substring(0, hyphen)))
        || Character.isDigit(word.charAt(word.length() - 1))
        || word.matches("(?:\\p{Lu}\\.)+\\p{Lu}?|.+-[IVX]{1,4}")
        || word.matches(".+(?:wet|verdrag|akkoord|regeling|besluit|plan|programma|brief|ers|ner)");
  }

  /** Whether it says of which place something is: "Zandstadse". */
  private static boolean ofPlace(String word) {
    int stem = word.length() - (word.endsWith("sche") ? 4 : 2);
    return (word.endsWith("se") || word.endsWith("sche"))
        && stem > 3
        && DutchDictionary.place(word.substring(0, stem));
  }

  private double before(List<Word> words, int at) {
    if (at == 0 || !words.get(at).afterSpace()) {
      return 0;
    }
    String one = words.get(at - 1).lower();
    boolean abbreviation = words.get(at).abbreviation();
    if (Complement.ARTICLES.contains(one)
        && at > 1
        && (abbreviation || words.get(at - 2).afterSpace())) {
      return (abbreviation ? 0 : weight("before", one)) + pair(words, at - 1);
    }
    return pair(words, at);
  }

  /** The weight of the two words before, else of the one. */
  private double pair(List<Word> words, int at) {
    String one = words.get(at - 1).lower();
    String two = at > 1 ? words.get(at - 2).lower() + " " + one : one;
    Map<String, Double> side = weights.getOrDefault("before", Map.of());
    return side.getOrDefault(two, side.getOrDefault(one, 0.0));
  }

  private double after(List<Word> words, int end) {
    if (end >= words.size() || !words.get(end).afterSpace()) {
      return 0;
    }
    String one = words.get(end).text();
    String two = end + 1 < words.size() ? one + " " + words.get(end + 1).text() : one;
    Map<String, Double> side = weights.getOrDefault("after", Map.of());
    return side.getOrDefault(two, side.getOrDefault(one, 0.0));
  }

  /** Whether "en" or "of" joins it to an organisation that is known, each with its article. */
  private double joined(BitSet organisations, List<Word> words, int at, int end) {
    int from = at > 0 && article(words.get(at - 1)) ? at - 1 : at;
    double weight = listed(organisations, words, from, end) ? weight("join", "in-list") : 0;
    if (end + 1 < words.size() && and(words.get(end))) {
      boolean article = end + 2 < words.size() && article(words.get(end + 1));
      int next = words.get(article ? end + 2 : end + 1).start();
      weight += organisations.get(next) ? weight("join", "and-known") : 0;
    }
    if (from > 1 && and(words.get(from - 1))) {
      int last = words.get(from - 2).start();
      weight += organisations.get(last) ? weight("join", "known-and") : 0;
    }
    return weight;
  }

  private static boolean article(Word word) {
    return Complement.ARTICLES.contains(word.text());
  }

  /** Whether it stands in a list behind an organisation that is known: "TNO, Zandteller en …". */
  private static boolean listed(BitSet organisations, List<Word> words, int at, int end) {
    return at > 0
        && words.get(at).afterComma()
        && organisations.get(words.get(at - 1).start())
        && end < words.size()
        && (words.get(end).afterComma() || and(words.get(end)))
        && end + 1 < words.size()
        && (words.get(end).capital()
            || words.get(end + 1).capital()
            || article(words.get(end))
            || article(words.get(end + 1)));
  }

  private static boolean and(Word word) {
    return word.afterSpace() && Set.of("en", "of").contains(word.text());
  }

  private double weight(String side, String words) {
    return weights.getOrDefault(side, Map.of()).getOrDefault(words, 0.0);
  }

  /**
   * Which characters of a passage names stand on.
   *
   * @param all names of any kind, those refused too
   * @param organisations names of organisations
   */
  private record Taken(BitSet all, BitSet organisations) {
    static Taken of(Reading reading) {
      Taken taken = new Taken(new BitSet(), new BitSet());
      for (Found found : reading.hidden()) {
        taken.all.set(found.start(), found.end());
        if (found.is(Mention.Kind.ORGANISATION)) {
          taken.organisations.set(found.start(), found.end());
        }
      }
      return taken;
    }
  }
}
