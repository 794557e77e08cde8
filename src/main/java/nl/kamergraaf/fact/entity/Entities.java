package nl.kamergraaf.fact.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.SpanIndex;
import nl.kamergraaf.register.Inflection;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;

/**
 * Finds the organisations, countries and people of whom a document speaks, below its header.
 *
 * <p>Every printed occurrence is a mention. The mentions of one thing share their name (a country's
 * is its Dutch name, an abbreviation's the name it was introduced for); the evidence quotes the
 * form printed. The askers and the answerers of the header are no mentions.
 */
public final class Entities implements Recogniser<Mention> {
  private static final Pattern GROUP = Pattern.compile(" \\(([\\p{L}\\d -]{2,30})\\)");
  private static final Pattern OFFICE =
      Pattern.compile("(?<![\\p{L}-])(minister|staatssecretaris|minister-president|premier) $");
  private static final Pattern SPOKEN = Pattern.compile("(?=.*[AEIOU])[A-Z]{4,8}");
  private static final Pattern BODY =
      Pattern.compile("\\p{Lu}\\p{Ll}{4,}(?:dienst|inspectie|recherche|bond|(?<!be)raad)");
  private static final Set<String> ADJECTIVES =
      Set.of("Europees", "Internationaal", "Nationaal", "Centraal", "Nederlands");
  private static final int LONGEST_OFFICE = 20;

  private final Register register;
  private final NameMatcher known;
  private final NameMatcher met;
  private final NameMatcher small;
  private final NameMatcher headed;
  private final Abroad abroad;
  private final LongerNames partOfLonger;
  private final OrganisationPhrases organisations;
  private final Set<String> needsCompany = WordTable.of(getClass(), "needs-company.txt").set();
  private final CuedNames cued;
  private final Variants variants;
  private final Since since = new Since();
  private final ShortForms shortForms = new ShortForms();
  private final PersonNames people;

  /** Knows the names of the register, and beside them those of its own tables. */
  public Entities(Register register) {
    this(register, Set.of());
  }

  /**
   * Does not know some names by the list of organisations, though it may by the register and by the
   * corpus; whether a name is one of them is told without regard to case and spaces.
   */
  public Entities(Register register, Set<String> unlisted) {
    this.register = register;
    abroad = new Abroad(register);
    CommonWords common = CommonWords.load();
    partOfLonger = new LongerNames(abroad, common);
    people = new PersonNames(register, common);
    organisations = new OrganisationPhrases(abroad, common);
    cued = new CuedNames(new ScoredNames(NameModel.load(), common, abroad));
    List<Name> names =
        Stream.concat(
                RegisterNames.of(register).stream(), KnownNames.listed(register, unlisted).stream())
            .flatMap(
                name ->
                    Stream.of(Optional.of(name), asWord(name, common), inflected(name))
                        .flatMap(Optional::stream))
            .toList();
    known = new NameMatcher(names, "entity/name", 0.95);
    met = new NameMatcher(KnownNames.met(), "entity/corpus", 0.85);
    variants = new Variants(names);
    small = new NameMatcher(names.stream().flatMap(Entities::inSmall).toList(), "entity/name", 0.9);
    headed =
        new NameMatcher(names.stream().flatMap(Entities::headInSmall).toList(), "entity/name", 0.9);
  }

  @Override
  public List<Mention> recognise(Context context) {
    List<Reading> readings = context.passages().stream().map(Reading::of).toList();
    for (Reading reading : readings) {
      reading.found().addAll(abroad.apart(known.find(reading.text()), reading.text()));
      met.find(reading.text()).stream()
          .filter(it -> it.label().equals(reading.quote(it)))
          .forEach(reading.found()::add);
      reading
          .found()
          .addAll(
              abroad.apart(
                  small.find(reading.text()).stream().filter(reading::definite).toList(),
                  reading.text()));
      reading
          .found()
          .addAll(
              abroad.apart(
                  headed.find(reading.text()).stream().filter(reading::capitalised).toList(),
                  reading.text()));
      reading.found().addAll(partOfLonger.find(reading));
      reading.found().addAll(Offices.find(reading.words()));
      reading.found().addAll(LetterCodes.find(reading.text()));
      SpanIndex listed = reading.organisations();
      organisations.find(reading.text(), reading.words()).stream()
          .filter(told -> !reading.opensWithKnown(told) && !goesOn(told, listed, reading.text()))
          .forEach(reading.found()::add);
      reading.found().addAll(people.find(reading.text(), reading.words()));
    }
    List<Name> names = LocalNames.of(readings, variants, cued);
    meantOtherwise(readings, names);
    List<Name> initials = LocalNames.initials(readings, names);
    names.removeIf(name -> initials.stream().anyMatch(it -> it.form().equals(name.form())));
    names.addAll(initials);
    NameMatcher local = new NameMatcher(names, "entity/local", 0.75);
    readings.forEach(reading -> reading.found().addAll(local.find(reading.text())));
    shortForms.unite(readings);
    return mentions(readings, context);
  }

  /** Letters that are spoken as a word may be printed as one: "Navo", "Unicef". */
  private static Optional<Name> asWord(Name name, CommonWords common) {
    String form = name.form();
    String word = form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    boolean spoken =
        SPOKEN.matcher(form).matches()
            && name.of().equals(Optional.of(Mention.Kind.ORGANISATION))
            && !common.contains(word.toLowerCase(Locale.ROOT))
            && DutchDictionary.kinds(word) == 0;
    return spoken
        ? Optional.of(new Name(word, name.of(), name.label(), name.key(), Name.Use.INSIDE))
        : Optional.empty();
  }

  /** Behind "het" the adjective of a name may have an ending: "het Europese Parlement". */
  private static Optional<Name> inflected(Name name) {
    int space = name.form().indexOf(' ');
    boolean adjective =
        space > 0
            && name.of().equals(Optional.of(Mention.Kind.ORGANISATION))
            && ADJECTIVES.contains(name.form().substring(0, space));
    return adjective
        ? Optional.of(
            new Name(
                Inflection.beforeNouns(name.form().substring(0, space)).replaceFirst("aale$", "ale")
                    + name.form().substring(space),
                name.of(),
                name.label(),
                name.key(),
                name.use()))
        : Optional.empty();
  }

  /** A body whose name is one Dutch word for it may be printed in small letters. */
  private static Stream<Name> inSmall(Name name) {
    boolean word =
        name.of().equals(Optional.of(Mention.Kind.ORGANISATION))
            && BODY.matcher(name.form()).matches();
    return word
        ? Stream.of(
            new Name(
                name.form().toLowerCase(Locale.ROOT),
                name.of(),
                name.label(),
                name.key(),
                name.use()))
        : Stream.empty();
  }

  /** The word for what a body is may be printed in small letters: "raad voor de Zandwinning". */
  private static Stream<Name> headInSmall(Name name) {
    int space = name.form().indexOf(' ');
    boolean head =
        space > 0
            && name.of().equals(Optional.of(Mention.Kind.ORGANISATION))
            && Character.isUpperCase(name.form().charAt(0))
            && NamePhrase.isHead(name.form().substring(0, space));
    return head
        ? Stream.of(
            new Name(
                Character.toLowerCase(name.form().charAt(0)) + name.form().substring(1),
                name.of(),
                name.label(),
                name.key(),
                name.use()))
        : Stream.empty();
  }

  /** Takes back what letters mean elsewhere, where this document introduces them for another. */
  private static void meantOtherwise(List<Reading> readings, List<Name> names) {
    Set<String> here =
        names.stream()
            .filter(name -> name.of().isPresent() && name.key().isEmpty())
            .map(Name::form)
            .collect(Collectors.toSet());
    for (Reading reading : readings) {
      reading
          .found()
          .removeIf(
              it ->
                  (it.key().isPresent() || it.rule().equals("entity/corpus"))
                      && here.contains(reading.quote(it)));
    }
  }

  /**
   * Whether it begins inside a known name and goes on behind it, "Europese Raad António Costa", or
   * is one that the next word was glued to.
   */
  private static boolean goesOn(Found told, SpanIndex known, String text) {
    return known.overlapping(told.start(), told.end()).stream()
        .map(known::span)
        .filter(it -> it.end() < told.end())
        .anyMatch(
            it ->
                (it.start() < told.start() && told.start() < it.end())
                    || (it.start() == told.start()
                        && !OrganisationPhrases.ofItsOwn(told.label())
                        && ((!ofTwo(text, it.end())
                                && text.substring(it.end(), told.end()).indexOf(' ') < 0)
                            || text.startsWith(" De ", it.end()))));
  }

  /** Whether letters are the first of two parts that both have a capital: "HBO-Raad". */
  private static boolean ofTwo(String text, int end) {
    return text.charAt(end) == '-'
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end + 1));
  }

  private List<Mention> mentions(List<Reading> readings, Context context) {
    Set<String> header = headerNames(context.header());
    Set<String> named = named(readings);
    PersonLabels people =
        new PersonLabels(readings.stream().flatMap(reading -> reading.settled().stream()));
    List<Mention> mentions = new ArrayList<>();
    for (Reading reading : readings) {
      reading.settled().stream()
          .filter(
              it -> !it.is(Mention.Kind.PERSON) || !header.contains(PersonLabels.key(it.label())))
          .filter(it -> !needsCompany.contains(reading.quote(it)) || named.contains(it.label()))
          .map(it -> mention(reading.passage(), it, people, context))
          .forEach(mentions::add);
    }
    return mentions;
  }

  /** The things that the document names by more than an abbreviation of many meanings. */
  private Set<String> named(List<Reading> readings) {
    return readings.stream()
        .flatMap(
            reading ->
                reading.settled().stream()
                    .filter(it -> !needsCompany.contains(reading.quote(it)))
                    .map(Found::label))
        .collect(Collectors.toSet());
  }

  private Mention mention(Passage passage, Found found, PersonLabels people, Context context) {
    Evidence evidence =
        Evidence.in(passage, found.start(), found.end(), found.rule(), found.confidence());
    Optional<String> key = key(passage, found, context);
    boolean unknown = found.is(Mention.Kind.PERSON) && key.isEmpty();
    return new Mention(
        found.of().orElseThrow(),
        unknown ? people.of(found.label()) : label(passage, found, key),
        key,
        passage.place(),
        evidence);
  }

  /** The name of what was meant; what is printed, where that was not yet founded. */
  private static String label(Passage passage, Found found, Optional<String> key) {
    boolean unfounded = key.isEmpty() && found.key().isPresent();
    return unfounded ? passage.text().substring(found.start(), found.end()) : found.label();
  }

  /**
   * Whom the register knows by what stands beside the name and by the day: a member by the group
   * printed behind, a minister or state secretary by the office before, anybody by first name and
   * surname.
   */
  private Optional<String> key(Passage passage, Found found, Context context) {
    if (!found.rule().startsWith("person/")) {
      return found.key().filter(key -> since.was(key, context.header().day()));
    }
    return context
        .header()
        .day()
        .flatMap(day -> person(passage, found, day))
        .map(Person::key)
        .or(found::key);
  }

  private Optional<Person> person(Passage passage, Found found, LocalDate day) {
    String name = found.label();
    if (found.rule().equals("person/member")) {
      Matcher group = GROUP.matcher(passage.text()).region(found.end(), passage.text().length());
      return register.member(name, group.lookingAt() ? group.group(1) : null, day);
    }
    int from = Math.max(0, found.start() - LONGEST_OFFICE);
    Matcher office = OFFICE.matcher(passage.text().substring(from, found.start()));
    return office.find()
        ? register.minister(name, office.group(1), null, day)
        : register.fullyNamed(name, day);
  }

  private static Set<String> headerNames(HeaderFacts header) {
    return Stream.concat(
            header.askers().stream().map(Asker::name),
            header.repliers().stream().map(Replier::name))
        .map(PersonLabels::key)
        .collect(Collectors.toSet());
  }

  /** A passage being read. */
  record Reading(Passage passage, List<Word> words, List<Found> found) {
    static Reading of(Passage passage) {
      return new Reading(passage, Words.of(passage.text()), new ArrayList<>());
    }

    String text() {
      return passage.text();
    }

    /** Whether "de" stands before it. */
    boolean definite(Found it) {
      int article = it.start() - "de ".length();
      return article >= 0
          && text().regionMatches(true, article, "de ", 0, "de ".length())
          && (article == 0 || !Character.isLetter(text().charAt(article - 1)));
    }

    /** Whether one of its words has a capital, the first of them apart. */
    boolean capitalised(Found it) {
      return quote(it).chars().skip(1).anyMatch(Character::isUpperCase);
    }

    String quote(Found it) {
      return text().substring(it.start(), it.end());
    }

    /**
     * Whether it is a known name with nothing but a word before it that has its capital from the
     * sentence or says where it is: "Winst Deutsche Bank daalt", "het Nederlandse Rode Kruis". A
     * word for what it is belongs to the name: "Stichting Zandkunde", but not in small letters
     * before others: "autoriteit NZa".
     */
    boolean opensWithKnown(Found told) {
      int second = text().indexOf(' ', told.start()) + 1;
      boolean home = told.label().startsWith("Nederlands");
      boolean head = second > 0 && NamePhrase.isHead(text().substring(told.start(), second - 1));
      boolean letters = head && Character.isLowerCase(text().charAt(told.start()));
      if (head && !(letters && abbreviation(text().substring(second, told.end())))) {
        return false;
      }
      return (home || letters || NameMatcher.opensSentence(text(), told.start()))
          && found.stream()
              .anyMatch(
                  it ->
                      it.is(Mention.Kind.ORGANISATION)
                          && it.start() == second
                          && it.end() == told.end());
    }

    private static boolean abbreviation(String name) {
      return name.indexOf(' ') < 0
          && name.chars().filter(Character::isUpperCase).count()
              > name.chars().filter(Character::isLowerCase).count();
    }

    /** The organisations found so far. */
    SpanIndex organisations() {
      return new SpanIndex(
          found.stream()
              .filter(it -> it.is(Mention.Kind.ORGANISATION))
              .map(it -> new Span(it.start(), it.end()))
              .toList());
    }

    /** What remains of all that was found once the longest have hidden the others, in order. */
    List<Found> settled() {
      return hidden().stream().filter(candidate -> candidate.of().isPresent()).toList();
    }

    /** The same, with the names that only hide others. */
    List<Found> hidden() {
      List<Found> kept = new ArrayList<>();
      boolean[] taken = new boolean[text().length()];
      for (int[] address : WebAddresses.find(text())) {
        java.util.Arrays.fill(taken, address[0], address[1], true);
      }
      for (Found candidate : found.stream().sorted(Found.PRECEDENCE).toList()) {
        if (free(taken, candidate)) {
          java.util.Arrays.fill(taken, candidate.start(), candidate.end(), true);
          kept.add(candidate);
        }
      }
      return kept.stream().sorted(Comparator.comparingInt(Found::start)).toList();
    }

    private static boolean free(boolean[] taken, Found candidate) {
      for (int i = candidate.start(); i < candidate.end(); i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
