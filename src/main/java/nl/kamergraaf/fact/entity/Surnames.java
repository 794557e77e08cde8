package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/** Reads how far a surname goes on: particles, then capitalised words. */
final class Surnames {
  private static final Pattern NAMESAKE =
      Pattern.compile(
          ".{3,}(?:straat|laan|plein|weg|kade|gracht|school|lyceum|college|kazerne|kerk|hal|tunnel"
              + "|kanaal|brug|park|stichting|fonds|prijs|buurt|akkoord|commissie|toernooi|award"
              + "|instituut|kliniek|gasthuis|zaak|museum|universiteit|collectie)");

  /** Behind a first name these are hardly ever what is named after someone. */
  private static final Pattern SURNAME_TOO = Pattern.compile(".+(?:kerk|brug|weg|park)");

  /** What is called after someone, by a hyphen: "Zandman-norm". */
  private static final Pattern NORM =
      Pattern.compile("\\p{Lu}\\p{L}+-\\p{Ll}{2,}(?<!-(?:van|de|den|der|ter|ten|von|te|el|al))");

  private static final int MOST_OF_NAME = 5;
  private static final Pattern ENDS_IN_PARTICLE =
      Pattern.compile(".+-(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Vv]on)");

  private final Set<String> particles = WordTable.of(getClass(), "surname-particles.txt").set();
  private final Set<String> notSurnames = WordTable.of(getClass(), "not-surnames.txt").set();
  private final Set<String> namesakes = WordTable.of(getClass(), "namesakes.txt").set();
  private final OrganisationNouns nouns = new OrganisationNouns();
  private final Forenames forenames;
  private final Set<String> ofMembers;

  Surnames(Register register, Forenames forenames) {
    this.forenames = forenames;
    ofMembers =
        register.persons().stream()
            .flatMap(person -> person.surnames().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The index behind a surname of up to three words, or {@code from} where none begins. */
  int end(List<Word> words, int from) {
    int first = afterParticles(words, from);
    int end = first;
    while (end < words.size() && end - first < 3 && goesOn(words, first, end)) {
      Word word = words.get(end);
      int inner = afterParticles(words, end + 1);
      boolean bridge =
          inner > end + 1
              && inner < words.size()
              && words.get(inner).afterSpace()
              && surname(words.get(inner))
              && (forenames.listed(word.text()) || ENDS_IN_PARTICLE.matcher(word.text()).matches());
      end = bridge ? inner : end + 1;
    }
    if (end == first || namesake(words, first, end) || organisation(words, from, end)) {
      return from;
    }
    return Math.max(end, ofMemberEnd(words, first, end));
  }

  /** The index behind a longer surname that the register knows: "Zandman van Zandhuis". */
  private int ofMemberEnd(List<Word> words, int first, int end) {
    int inner = afterParticles(words, end);
    boolean more =
        end == first + 1
            && inner > end
            && inner < words.size()
            && words.get(end).afterSpace()
            && words.get(inner).afterSpace()
            && words.get(inner).capital();
    return more && ofMembers.contains(printed(words.subList(first, inner + 1))) ? inner + 1 : end;
  }

  private boolean goesOn(List<Word> words, int first, int at) {
    return surname(words.get(at)) && (at == first || words.get(at).afterSpace());
  }

  /** The index behind a first name and a surname, whether known or not; {@code from} if none. */
  int fullEnd(List<Word> words, int from) {
    Word first = words.get(from);
    boolean mayBe =
        surname(first)
            && !first.functional()
            && first.text().length() > 2
            && from + 1 < words.size()
            && words.get(from + 1).afterSpace()
            && (words.get(from + 1).capital() || particles.contains(words.get(from + 1).text()));
    int end = mayBe && !ofPlace(words, from + 1) ? end(words, from + 1) : from;
    return end > from + 1 && end - from <= MOST_OF_NAME && !organisation(words, from, end)
        ? end
        : from;
  }

  /**
   * "van Indonesië" and "van de Haagse politie" behind a name tell where someone is from; "van Dam"
   * is a surname.
   */
  private static boolean ofPlace(List<Word> words, int from) {
    if (!words.get(from).text().equals("van") || from + 1 >= words.size()) {
      return false;
    }
    String next = words.get(from + 1).text();
    if (!next.equals("de") && !next.equals("het")) {
      return DutchDictionary.place(next) && !DutchDictionary.surname(next);
    }
    String name = from + 2 < words.size() ? words.get(from + 2).text() : "";
    return name.endsWith("se") && !DutchDictionary.surname(name);
  }

  /** As a member is named: one surname, with a first name before it or not. */
  int memberEnd(List<Word> words, int from) {
    boolean forename =
        from + 1 < words.size()
            && forenames.listed(words.get(from).text())
            && words.get(from + 1).afterSpace()
            && end(words, from + 1) > from + 1;
    int surname = forename ? from + 1 : from;
    int longest = afterParticles(words, surname) + 2;
    int end = end(words, surname);
    boolean bridged =
        words.subList(surname, Math.max(surname, end - 1)).stream()
            .anyMatch(word -> ENDS_IN_PARTICLE.matcher(word.text()).matches());
    boolean third = end > longest && surnameOnly(words.get(longest).text());
    return bridged ? end : Math.min(end, third ? longest + 1 : longest);
  }

  /** Whether the dictionary knows a word as a surname, or as no name at all. */
  private static boolean surnameOnly(String word) {
    return DutchDictionary.surname(word) || DutchDictionary.kinds(word) == 0;
  }

  /** Whether the surname that begins there is one that the register knows. */
  boolean known(List<Word> words, int from) {
    int end = memberEnd(words, from);
    return end > from && ofMembers.contains(printed(words.subList(from, end)));
  }

  private static String printed(List<Word> name) {
    return name.stream().map(Word::lower).collect(Collectors.joining(" "));
  }

  /** Whether the dictionary or the register knows the first word behind the particles as a name. */
  boolean attested(List<Word> words, int from, int end) {
    int first = Math.min(afterParticles(words, from), end - 1);
    String word = beforeHyphen(words.get(first).text());
    if (ofMembers.contains(printed(words.subList(from, end)))) {
      return true;
    }
    if (first == from) {
      return distinct(words.get(first));
    }
    boolean of = first == from + 1 && words.get(from).text().equals("van");
    return DutchDictionary.surname(word)
        && !DutchDictionary.place(word)
        && !(of && DutchDictionary.bareSurname(word));
  }

  /** The same, where the word is nothing else: no common word, no place and no brand. */
  boolean distinct(List<Word> words, int from, int end) {
    int first = Math.min(afterParticles(words, from), end - 1);
    return first > from
        ? DutchDictionary.surname(beforeHyphen(words.get(first).text()))
        : distinct(words.get(first));
  }

  /** Whether a word is a surname that the dictionary knows, and nothing else. */
  static boolean distinct(Word word) {
    String head = beforeHyphen(word.text());
    return DutchDictionary.bareSurname(head)
        && !DutchDictionary.commonName(head)
        && !DutchDictionary.place(head)
        && !DutchDictionary.brand(head);
  }

  /** The first of two surnames: "Zandhuis" of "Zandhuis-Dijkman". */
  private static String beforeHyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 ? word.substring(0, hyphen) : word;
  }

  /** Where the names of two members were joined by a hyphen, or 0. */
  int seam(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ofMembers.contains(lower)) {
      return 0;
    }
    for (int i = lower.indexOf('-');
        i > 0 && i + 1 < lower.length();
        i = lower.indexOf('-', i + 1)) {
      if (Character.isUpperCase(name.charAt(i + 1))
          && ofMembers.contains(lower.substring(0, i))
          && ofMembers.contains(lower.substring(i + 1))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a word by its ending may be a street, a school or a bridge. */
  static boolean mayBeNamesake(String word) {
    return NAMESAKE.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether it is a word for what bears a name: "Handelsblad". */
  boolean isThing(Word word) {
    return namesakes.contains(word.text());
  }

  /** Whether something that bears someone's name goes on: a street, a school, a prize, a house. */
  private boolean namesake(List<Word> words, int first, int end) {
    boolean goesOn = end < words.size() && words.get(end).afterSpace();
    boolean person =
        first > 0
            && end == first + 1
            && (forenames.listed(words.get(first - 1).text())
                || particles.contains(words.get(first - 1).text()))
            && SURNAME_TOO.matcher(words.get(first).lower()).matches();
    return (!person && NAMESAKE.matcher(words.get(end - 1).lower()).matches())
        || (goesOn && namesakes.contains(words.get(end).text()))
        || (end - first > 1 && namesakes.contains(words.get(end - 1).text()));
  }

  int afterParticles(List<Word> words, int from) {
    int at = from;
    while (at < words.size()
        && at - from < 3
        && particles.contains(words.get(at).lower())
        && (at == from || words.get(at).afterSpace())) {
      at++;
    }
    return at;
  }

  private boolean surname(Word word) {
    String text = word.text();
    return word.capital()
        && text.length() > 1
        && text.indexOf('.') < 0
        && !NORM.matcher(text).matches()
        && !(word.functional() && !particles.contains(word.lower()))
        && !word.abbreviation()
        && !notSurnames.contains(text)
        && !Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Whether words name an organisation, not a person. */
  boolean organisation(List<Word> words, int from, int end) {
    boolean noun = end < words.size() && words.get(end).afterSpace() && words.get(end).capital();
    return nouns.accept(words.subList(from, end))
        || (noun && nouns.accept(words.subList(end - 1, end + 1)));
  }
}
