package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.WordTable;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;

/**
 * Tells people by the title or the first name before their surname: {@code titles.txt}, {@code
 * forenames.txt}.
 */
final class PersonNames {
  private static final Set<String> DOTTED =
      Set.of("dhr", "mevr", "mw", "mr", "dr", "drs", "ir", "ing", "prof", "ds");
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.){0,4}\\p{Lu}\\p{Ll}?");
  private static final Set<String> CABINETS = Set.of("kabinet", "kabinetten");
  private static final Set<String> ARTICLES = Set.of("van", "het", "de");
  private static final Set<String> MEMBERS = Set.of("lid", "leden");
  private static final int MOST_BEFORE_MEMBERS = 8;
  private static final Set<String> PROFESSIONS = Set.of("weak", "office", "full");
  private static final int MOST_OF_FIELD = 3;

  private final Map<String, String> titles = WordTable.of(getClass(), "titles.txt").map();
  private final Set<String> notInitials = WordTable.of(getClass(), "not-initials.txt").set();
  private final Set<String> notTitles = WordTable.of(getClass(), "not-titles.txt").set();
  private final Set<String> forenames =
      new HashSet<>(WordTable.of(getClass(), "forenames.txt").set());
  private final Professions professions = new Professions();
  private final Surnames surnames;

  PersonNames(Register register) {
    register.persons().stream().map(Person::givenName).forEach(forenames::add);
    surnames = new Surnames(register, forenames);
  }

  /** The people that the words of a passage name. */
  List<Found> find(String text, List<Word> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      cabinet(words, i, found);
      titled(text, words, i, found);
      initialled(text, words, i, found);
      forenamed(text, words, i, found);
    }
    return found;
  }

  private void titled(String text, List<Word> words, int at, List<Found> found) {
    String manner = titles.getOrDefault(words.get(at).lower(), "");
    professed(text, words, at, manner, found);
    boolean ordinal = at > 0 && notTitles.contains(words.get(at - 1).lower());
    int name = at + 1;
    if (ordinal || !(words.get(name).afterSpace() || tied(words, name))) {
      return;
    }
    switch (manner) {
      case "member" -> members(text, words, name, found);
      case "strong" -> single(text, words, name, "person/title", 0.9, found);
      case "weak" -> single(text, words, name, "person/profession", 0.8, found);
      case "office" -> {
        if (!words.get(name).text().equals("van") || surnames.known(words, name)) {
          single(text, words, name, "person/profession", 0.8, found);
        }
      }
      default -> {}
    }
  }

  /**
   * A full name behind a profession, what it is in, or a comma: "lector veilige havens Anna
   * Jansen", "longarts Bo van Dam", "de Hoge Vertegenwoordiger, Anna Jansen,".
   */
  private void professed(String text, List<Word> words, int at, String manner, List<Found> found) {
    boolean profession =
        PROFESSIONS.contains(manner) || professions.contains(words.get(at).lower());
    if (!profession) {
      return;
    }
    int name = at + 1;
    while (name < words.size() && name - at <= MOST_OF_FIELD && ofField(words.get(name))) {
      name++;
    }
    boolean comma = name == at + 1 && words.get(name).afterComma();
    int end = name < words.size() ? surnames.fullEnd(words, name) : name;
    boolean beside = !comma || end == words.size() || words.get(end).afterComma();
    if (end > name && beside && (comma || words.get(name).afterSpace())) {
      add(found, text, words.get(name).start(), words.get(end - 1).end(), "person/profession", 0.8);
    }
  }

  /** Whether a word may say what a profession is in. */
  private static boolean ofField(Word word) {
    return word.afterSpace() && !word.capital() && !word.functional();
  }

  /** Whether only a mark stands between title and name: "prof. Jansen", "motie-Van Dalen". */
  private static boolean tied(List<Word> words, int at) {
    String title = words.get(at - 1).lower();
    return switch (words.get(at).gap()) {
      case "." -> DOTTED.contains(title);
      case "-" -> Words.LEADS_WITH_HYPHEN.contains(title);
      default -> false;
    };
  }

  /** One person behind a title: "de heer Van Dijk", "minister Bruins Slot". */
  private void single(
      String text, List<Word> words, int name, String rule, double sure, List<Found> found) {
    int surname = afterInitials(words, name);
    int end = surnames.end(words, surname);
    if (end > surname) {
      add(found, text, words.get(name).start(), words.get(end - 1).end(), rule, sure);
    }
  }

  /** The index behind initials: "J.", "A.B."; {@code at} where none stand. */
  private static int afterInitials(List<Word> words, int at) {
    boolean initials =
        at + 1 < words.size()
            && INITIALS.matcher(words.get(at).text()).matches()
            && words.get(at + 1).gap().equals(".");
    return initials ? at + 1 : at;
  }

  /** Two initials or more before a surname: "A.B. Pietersen". */
  private void initialled(String text, List<Word> words, int at, List<Found> found) {
    int surname = afterInitials(words, at);
    String letters = words.get(at).text();
    if (surname > at && letters.indexOf('.') > 0 && !notInitials.contains(letters)) {
      single(text, words, at, "person/initials", 0.8, found);
    }
  }

  /** "kabinet-Schoof", "kabinet Rutte IV": the name of a cabinet, not of who leads it. */
  private static void cabinet(List<Word> words, int at, List<Found> found) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    if (word.lower().startsWith("kabinet-")) {
      found.add(Found.refused(word.start(), word.end(), "cabinet"));
    } else if (CABINETS.contains(word.lower()) && next.afterSpace() && next.capital()) {
      found.add(Found.refused(word.start(), next.end(), "cabinet"));
    }
  }

  /** Members behind "het lid", "de leden", "motie": "Van Nispen c.s.", "Omtzigt en De Jong". */
  private void members(String text, List<Word> words, int from, List<Found> found) {
    int at = from;
    boolean told = true;
    while (at < Math.min(words.size(), from + MOST_BEFORE_MEMBERS)
        && beforeMembers(words, at)
        && !surnames.known(words, at)) {
      told = MEMBERS.contains(words.get(at).lower());
      at++;
    }
    boolean next = at == from || (at < words.size() && words.get(at).afterSpace());
    while (next && at < words.size()) {
      int end = surnames.memberEnd(words, at);
      if (end == at || !(told || surnames.known(words, at))) {
        return;
      }
      member(text, words, at, end, found);
      next = joined(words, end);
      at = next && words.get(end).text().equals("en") ? end + 1 : end;
    }
  }

  /** Whether the word only leads to the names: "motie van het lid", "motie van de Leden". */
  private static boolean beforeMembers(List<Word> words, int at) {
    Word word = words.get(at);
    return word.afterSpace() && (ARTICLES.contains(word.text()) || MEMBERS.contains(word.lower()));
  }

  private static boolean joined(List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    Word word = words.get(at);
    boolean and = word.text().equals("en") && (word.afterSpace() || word.gap().endsWith(")"));
    return and || word.afterComma() || word.gap().equals("/") || word.gap().equals("),");
  }

  /** A member; of a motion that is named by two movers with a hyphen between them, both. */
  private void member(String text, List<Word> words, int from, int end, List<Found> found) {
    int start = words.get(from).start();
    int stop = words.get(end - 1).end();
    int seam = surnames.seam(text.substring(start, stop));
    if (seam > 0) {
      add(found, text, start, start + seam, "person/member", 0.85);
      add(found, text, start + seam + 1, stop, "person/member", 0.85);
    } else {
      add(found, text, start, stop, "person/member", 0.9);
    }
  }

  /** A first name with a surname: "Ronald Prins", "Jos de Blok". */
  private void forenamed(String text, List<Word> words, int at, List<Found> found) {
    if (isForename(words.get(at).text()) && words.get(at + 1).afterSpace()) {
      int end = surnames.end(words, at + 1);
      if (end > at + 1 && !surnames.organisation(words, at, end)) {
        add(found, text, words.get(at).start(), words.get(end - 1).end(), "person/forename", 0.85);
      }
    }
  }

  /** A first name, or two joined by a hyphen. */
  private boolean isForename(String word) {
    int hyphen = word.indexOf('-');
    return forenames.contains(word)
        || (hyphen > 0
            && forenames.contains(word.substring(0, hyphen))
            && forenames.contains(word.substring(hyphen + 1)));
  }

  private static void add(
      List<Found> found, String text, int start, int end, String rule, double sure) {
    found.add(Found.rule(Mention.Kind.PERSON, text, start, end, rule, sure));
  }
}
