package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Entities.Reading;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;

/**
 * Counts over a corpus what may be told from many documents and not from one: which words are
 * common, what the company of known organisations is ({@link NameModel}), and which unknown names
 * keep that company. See {@link GenerateNames}.
 */
final class CorpusNames {
  /** A word is common that so many documents print in small letters. */
  private static final int COMMON = 3;

  /** Of one name, so many occurrences are learnt from. */
  private static final int OF_ONE = 12;

  /** One document in so many is learnt from. */
  private static final int SAMPLE = 4;

  /** Letters of an organisation whose company says that they mean something else. */
  private static final double DOUBT = -1;

  /** How much more must speak for letters that no document explains. */
  private static final double UNEXPLAINED = 0.3;

  private static final Set<String> MINISTERIAL =
      Set.of("ministerie", "ministeries", "ministers", "commissie", "kamercommissie", "collega's");

  private static final Pattern HOME = Pattern.compile("Nederlandse?|Europe(?:se|es)");
  private static final Pattern COMPASS = Pattern.compile("(?:Noord|Zuid|Oost|West|Midden)\\b");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[a-z]?");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}?");
  private static final Pattern NAMED_WORK =
      Pattern.compile(
          ".{3,}(?:wet|verdrag|akkoord|regeling|besluit|plan|programma|nota|richtlijn|verordening"
              + "|beleid|overleg|structuur)");

  private final List<Document> documents;
  private final CommonWords common;
  private final Abroad abroad;
  private final NameMatcher known;
  private final PersonNames people;
  private final NameFeatures features;
  private final Titles titles = new Titles();
  private final OrganisationNouns nouns = new OrganisationNouns();
  private final Set<String> capitals = WordTable.of(getClass(), "common-capitals.txt").set();
  private final Set<String> fields = WordTable.of(getClass(), "not-surnames.txt").set();

  /**
   * A document of the corpus.
   *
   * @param id what it is known by
   * @param passages its text
   */
  record Document(String id, List<String> passages) {
    Document {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A name that documents print.
   *
   * @param documents how many
   * @param score the mean, over those, of the logarithm of the odds that it is an organisation
   * @param first the first of them
   */
  record Met(String form, int documents, double score, String first) {}

  CorpusNames(Register register, List<Document> documents) {
    this.documents = List.copyOf(documents);
    abroad = new Abroad(register);
    known =
        new NameMatcher(
            Stream.concat(
                    RegisterNames.of(register).stream(),
                    KnownNames.listed(register, Set.of()).stream())
                .toList(),
            "known",
            1);
    common = countCommon();
    people = new PersonNames(register, common);
    features = new NameFeatures(common);
  }

  /** The words that are common. */
  CommonWords common() {
    return common;
  }

  private CommonWords countCommon() {
    Map<String, int[]> counts = new HashMap<>();
    for (Document document : documents) {
      Set<String> small = new HashSet<>();
      Set<String> capital = new HashSet<>();
      for (String passage : document.passages()) {
        for (Word word : Words.of(passage)) {
          if (!word.capital()) {
            small.add(word.lower());
          } else if (!word.opens()) {
            capital.add(word.lower());
          }
        }
      }
      small.forEach(word -> counts.computeIfAbsent(word, it -> new int[2])[0]++);
      capital.forEach(word -> counts.computeIfAbsent(word, it -> new int[2])[1]++);
    }
    Set<String> words = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          boolean letter = Character.isLetter(word.charAt(0));
          if (letter && count[0] >= COMMON && count[0] >= count[1]) {
            words.add(word);
          }
        });
    return new CommonWords(words);
  }

  /** What the company of the names tells that are known to be organisations or something else. */
  NameModel model() {
    NameTraining training = new NameTraining();
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < documents.size(); i += SAMPLE) {
      Read read = read(documents.get(i), true);
      for (Reading reading : read.readings()) {
        List<Found> taken = reading.hidden();
        for (Candidate candidate : Candidate.of(reading.words(), common, abroad)) {
          String name = candidate.in(reading.text());
          label(read, reading, taken, candidate)
              .filter(it -> used.merge(name + it, 1, Integer::sum) <= OF_ONE)
              .ifPresent(
                  it ->
                      training.add(
                          name.toLowerCase(Locale.ROOT), it, features(read, reading, candidate)));
        }
      }
    }
    return training.train();
  }

  private List<String> features(Read read, Reading reading, Candidate candidate) {
    String name = candidate.in(reading.text());
    return features.of(
        reading.words(),
        candidate,
        read.introduced().containsKey(name) || read.phrases().contains(name),
        read.counts().getOrDefault(name, 0) > 1);
  }

  /** Whether a candidate is an organisation; empty where nothing known says so or otherwise. */
  private Optional<Boolean> label(
      Read read, Reading reading, List<Found> taken, Candidate candidate) {
    Optional<Found> over = over(taken, candidate);
    if (over.isPresent()) {
      Found found = over.get();
      return found.start() == candidate.start() && found.end() == candidate.end()
          ? Optional.of(found.is(Mention.Kind.ORGANISATION))
          : Optional.empty();
    }
    String name = candidate.in(reading.text());
    String phrase = read.introduced().getOrDefault(name, name);
    if (isWork(phrase) || Character.isLowerCase(phrase.charAt(0))) {
      return Optional.of(false);
    }
    if (read.organisations().contains(phrase)) {
      return Optional.of(true);
    }
    Word first = reading.words().get(candidate.from());
    Word last = reading.words().get(candidate.to() - 1);
    boolean one = candidate.to() - candidate.from() == 1;
    boolean ordinary = one && common.contains(name.toLowerCase(Locale.ROOT));
    boolean place = one && DutchDictionary.place(name) && !DutchDictionary.brand(name);
    boolean person =
        !one && DutchDictionary.forename(first.text()) && DutchDictionary.surname(last.text());
    return ordinary || place || person ? Optional.of(false) : Optional.empty();
  }

  private boolean isWork(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return nouns.isWork(last) || NAMED_WORK.matcher(last).matches();
  }

  private static Optional<Found> over(List<Found> found, Candidate candidate) {
    return found.stream()
        .filter(it -> it.start() < candidate.end() && candidate.start() < it.end())
        .findFirst();
  }

  /**
   * The unknown names that keep the company of organisations, in the order of their letters.
   *
   * @param least in how many documents at least
   * @param score how sure on the mean
   */
  List<Met> met(NameModel model, int least, double score) {
    Map<String, Tally> tallies = new TreeMap<>();
    Meanings meanings = new Meanings();
    for (Document document : documents) {
      Read read = read(document, false);
      read.introduced()
          .forEach((letters, phrase) -> meanings.add(letters, names(phrase, read.organisations())));
      Map<String, Tally> here = new HashMap<>();
      for (Reading reading : read.readings()) {
        List<Found> taken = reading.hidden();
        for (Candidate candidate : Candidate.of(reading.words(), common, abroad)) {
          if (over(taken, candidate).isEmpty()) {
            here.computeIfAbsent(candidate.in(reading.text()), it -> new Tally(document.id()))
                .add(model.score(features(read, reading, candidate)));
          }
        }
      }
      here.forEach(
          (name, tally) ->
              tallies.computeIfAbsent(name, it -> new Tally(document.id())).add(tally.mean()));
    }
    List<Met> met = new ArrayList<>();
    tallies.forEach(
        (name, tally) -> {
          boolean isTold = tally.count >= least && tally.mean() >= score + doubt(name);
          boolean isLetters = meanings.isOrganisation(name) && tally.mean() >= DOUBT;
          if ((isTold || isLetters) && !meanings.isOther(name) && isName(name)) {
            met.add(new Met(name, tally.count, tally.mean(), tally.first));
          }
        });
    return met;
  }

  /** Letters that no document explains may stand for anything. */
  private static double doubt(String name) {
    return name.chars().allMatch(Character::isUpperCase) ? UNEXPLAINED : 0;
  }

  /** Whether a phrase that letters were introduced for names an organisation. */
  private boolean names(String phrase, Set<String> organisations) {
    List<Word> words = Words.of(phrase);
    return organisations.contains(phrase)
        || (!words.isEmpty()
            && words.getFirst().capital()
            && !isWork(phrase)
            && words.stream().anyMatch(word -> word.capital() && nouns.holds(word)));
  }

  /** Whether it is more than a common noun for a body, a number, or the field of a ministry. */
  private boolean isName(String form) {
    List<Word> words = Words.of(form);
    return !words.isEmpty()
        && form.length() > 1
        && words.getLast().text().length() > 1
        && !isGeneric(words)
        && !isWork(form)
        && !isOther(words)
        && !nouns.refuses(words)
        && !ROMAN.matcher(words.getLast().text()).matches()
        && !nouns.isWork(words.getFirst().lower())
        && !capitals.contains(form)
        && !words.stream().allMatch(word -> !word.capital() || ofMinistry(word))
        && (words.stream().anyMatch(word -> !common.contains(word.lower()))
            || (words.size() > 1 && nouns.accept(words)));
  }

  /**
   * Whether it tells of an office, a law, an inquiry, a region or the rest of a torn name:
   * "Officier van Justitie", "Noord-Oost Nederland", "Volksgezondheid voor de Geneesmiddelen",
   * "Nederlandse Apache".
   */
  private boolean isOther(List<Word> words) {
    Word first = words.getFirst();
    Word last = words.getLast();
    boolean office =
        !nouns.accept(words)
            && words.stream().limit(2).anyMatch(word -> titles.of(word).isPresent());
    boolean law = words.stream().anyMatch(word -> word.lower().equals("wetboek"));
    boolean inquiry = words.size() == 1 && last.lower().endsWith("onderzoek");
    boolean torn =
        words.size() > 1
            && fields.contains(first.text())
            && !HOME.matcher(first.text()).matches()
            && !nouns.holds(first)
            && !NamePhrase.isHead(first.text())
            && !nouns.holds(last);
    boolean home = words.size() == 2 && HOME.matcher(first.text()).matches() && !nouns.holds(last);
    boolean region =
        words.stream()
            .allMatch(word -> COMPASS.matcher(word.text()).lookingAt() || placeOnly(word.text()));
    return office || law || inquiry || torn || home || region || nouns.generic(words);
  }

  /** Whether it is a place, a legal form, or says no more than what kind of body it is. */
  private boolean isGeneric(List<Word> words) {
    Word last = words.getLast();
    boolean kind =
        nouns.isOne(last.lower()) || nouns.isOne(last.lower().replaceFirst("^rijks", ""));
    boolean home = words.getFirst().text().startsWith("Nederlands");
    return (words.size() == 1
            && (kind || placeOnly(last.text()) || INITIALS.matcher(last.text()).matches()))
        || (words.size() == 2 && kind && home);
  }

  private static boolean placeOnly(String word) {
    return DutchDictionary.place(word) && !DutchDictionary.brand(word);
  }

  /** Whether a word is part of the name of a ministry, or tells that one follows. */
  private boolean ofMinistry(Word word) {
    return fields.contains(word.text()) || MINISTERIAL.contains(word.lower());
  }

  /**
   * The listed names that documents print, by the name that all forms of one thing share.
   *
   * @param more documents beside the corpus
   */
  List<Met> attested(List<Document> more) {
    Map<String, Tally> tallies = new TreeMap<>();
    Stream.concat(documents.stream(), more.stream())
        .forEach(
            document ->
                document.passages().stream()
                    .flatMap(passage -> known.find(passage).stream())
                    .filter(it -> it.is(Mention.Kind.ORGANISATION) && it.key().isEmpty())
                    .map(Found::label)
                    .distinct()
                    .forEach(
                        label ->
                            tallies.computeIfAbsent(label, it -> new Tally(document.id())).add(0)));
    return tallies.entrySet().stream()
        .map(it -> new Met(it.getKey(), it.getValue().count, 0, it.getValue().first))
        .toList();
  }

  private Read read(Document document, boolean isEverythingKnown) {
    List<Reading> readings = new ArrayList<>();
    Map<String, String> introduced = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Set<String> organisations = new HashSet<>();
    for (String text : document.passages()) {
      Reading reading =
          Reading.of(new Passage(Place.of(Place.Part.REMARK), new Span(0, text.length()), text));
      reading.found().addAll(known.find(text));
      reading.found().addAll(Offices.find(reading.words()));
      if (isEverythingKnown) {
        reading.found().addAll(people.find(text, reading.words()));
      }
      Abbreviations.find(text, reading.words())
          .forEach(it -> introduced.put(it.letters(), text.substring(it.start(), it.end())));
      reading.hidden().stream()
          .filter(it -> it.is(Mention.Kind.ORGANISATION))
          .forEach(it -> organisations.add(reading.quote(it)));
      Candidate.of(reading.words(), common, abroad)
          .forEach(it -> counts.merge(it.in(text), 1, Integer::sum));
      readings.add(reading);
    }
    return new Read(
        readings, introduced, new HashSet<>(introduced.values()), counts, organisations);
  }

  /**
   * A document being read.
   *
   * @param introduced the phrases by the abbreviations that it introduces for them
   * @param counts how often it prints each candidate
   * @param organisations the known organisations as it prints them
   */
  private record Read(
      List<Reading> readings,
      Map<String, String> introduced,
      Set<String> phrases,
      Map<String, Integer> counts,
      Set<String> organisations) {}

  private static final class Tally {
    private final String first;
    private int count;
    private double sum;

    Tally(String first) {
      this.first = first;
    }

    void add(double score) {
      count++;
      sum += score;
    }

    double mean() {
      return sum / count;
    }
  }
}
