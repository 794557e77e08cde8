package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a body is for, where its name goes on in small letters: "Inspectie voor de
 * volksgezondheid", "Commissie van advies voor de burgerlijke stand en voor namen".
 *
 * <pre>
 * complement = [ "van" task ] for { "en" for }
 * for        = [ "voor" | "inzake" | "tot" | "tegen" ] [ "de" | "het" ] { adjective } noun [ genitive ]
 * genitive   = "van" ( "de" | "het" ) noun
 * </pre>
 */
final class Complement {
  /** What a committee does, before what it does that for. */
  static final Set<String> TASKS = Set.of("advies", "beroep", "toezicht", "deskundigen");

  /** Words for bodies that are hardly ever named without saying whom they join. */
  static final Set<String> ASSOCIATIONS =
      Set.of("Vereniging", "Bond", "Federatie", "Verbond", "Organisatie");

  /** Plurals that are neither adjectives nor infinitives: those of makers, offices, officials. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "[\\p{Ll}-]{3,}(?:bureaus|houders|handelaren|ambtenaren|instellingen|verenigingen"
              + "|bedrijven|banken|fondsen|scholen|huizen|diensten|artsen|kundigen|bouwers|makers"
              + "|leraren|rechters|eigenaren|directeuren|bestuurders|medewerkers|organisaties)");

  /** What such a word goes on with. */
  static final Set<String> OPENS = Set.of("van", "voor", "tot", "tegen", "ter");

  private static final Set<String> MORE = Set.of("van", "en", "in", "voor", "op", "bij", "of");
  private static final Pattern SUPERVISOR = Pattern.compile("(?:Staats|Rijks)toezicht");

  private static final Set<String> GOES_ON = Set.of("en", "naar", "op", "over");

  /** What tells what a body is for. */
  static final Set<String> LEADS = Set.of("voor", "inzake", "tot", "tegen");

  static final Set<String> ARTICLES = Set.of("de", "het");

  /** Behind "voor" they tell when, how often or for whom, and so of no name. */
  private static final Set<String> NO_FIELDS =
      Set.of(
          "eerste",
          "tweede",
          "derde",
          "laatste",
          "volgende",
          "komende",
          "zomer",
          "zomerreces",
          "jaar",
          "jaren",
          "maand",
          "eind",
          "einde",
          "begin",
          "gehele",
          "hele",
          "betreffende",
          "desbetreffende",
          "betrokken",
          "genoemde",
          "bovengenoemde",
          "goede",
          "nadere",
          "meeste",
          "overige",
          "duur",
          "uitvoering",
          "rest",
          "datum",
          "periode",
          "dag");

  private Complement() {}

  /**
   * The index behind the complement of the head at {@code head}; {@code from} where none begins
   * there that is written in small letters.
   */
  static int end(List<Word> words, int head, int from) {
    int at = from;
    boolean task =
        at + 1 < words.size()
            && words.get(at).text().equals("van")
            && TASKS.contains(words.get(at + 1).text());
    if (task) {
      at += 2;
    }
    if (at >= words.size()
        || !words.get(at).afterSpace()
        || !LEADS.contains(words.get(at).text())) {
      return from;
    }
    int end = field(words, at);
    if (end == at || (end - head) < 3) {
      return from;
    }
    int more = end;
    while (more + 1 < words.size()
        && words.get(more).afterSpace()
        && words.get(more).text().equals("en")
        && LEADS.contains(words.get(more + 1).text())
        && field(words, more + 1) > more + 1) {
      end = field(words, more + 1);
      more = end;
    }
    return torn(words, head, at, end) ? from : end;
  }

  /**
   * Whether more of the name follows than can be read: "Vereniging tot behoud | van bomen",
   * "Instituut voor sociaal | en ander werk", "Vereniging voor credit | management".
   */
  private static boolean torn(List<Word> words, int head, int lead, int end) {
    if (end >= words.size() || !words.get(end).afterSpace()) {
      return end < words.size() && words.get(end).gap().equals("-");
    }
    Word next = words.get(end);
    boolean article = ARTICLES.contains(words.get(lead + 1).text());
    boolean inspection = words.get(head).lower().equals("inspectie");
    if (next.text().equals("van")) {
      return !inspection;
    }
    return !article && !next.capital() && (!next.functional() || GOES_ON.contains(next.text()));
  }

  /**
   * The index behind whom an association is of, where one plural in small letters says it:
   * "Landelijke Vereniging van zand-adviesbureaus"; {@code head + 1} where none does, or where more
   * may follow.
   */
  static int members(List<Word> words, int head) {
    int at = head + 2;
    boolean one =
        at < words.size()
            && ASSOCIATIONS.contains(words.get(head).text())
            && !words.get(head).opens()
            && words.get(at - 1).text().equals("van")
            && words.get(at).afterSpace()
            && MEMBERS.matcher(words.get(at).text()).matches()
            && !(at + 1 < words.size() && goesOn(words.get(at + 1)));
    return one ? at + 1 : head + 1;
  }

  /**
   * The index behind what a body that supervises stands over, in small letters or not:
   * "Rijkstoezicht op de Zandwinning"; {@code at} where none does.
   */
  static int supervised(List<Word> words, int at) {
    boolean over =
        at + 3 < words.size()
            && SUPERVISOR.matcher(words.get(at).text()).matches()
            && words.get(at + 1).text().equals("op")
            && ARTICLES.contains(words.get(at + 2).text())
            && words.get(at + 1).afterSpace()
            && words.get(at + 2).afterSpace();
    boolean field = over && (noun(words, at + 3) == at + 4 || proper(words.get(at + 3)));
    return field ? at + 4 : at;
  }

  private static boolean proper(Word word) {
    return word.afterSpace() && word.capital() && word.text().chars().allMatch(Character::isLetter);
  }

  private static boolean goesOn(Word word) {
    return MORE.contains(word.text()) || word.capital() || !"., ;:?!)".contains(word.gap());
  }

  /** The index behind one field; {@code from} where none is written in small letters. */
  private static int field(List<Word> words, int from) {
    int at = from + 1;
    if (at < words.size() && ARTICLES.contains(words.get(at).text())) {
      at++;
    }
    int end = noun(words, at);
    if (end == at) {
      return from;
    }
    boolean genitive =
        end + 2 < words.size()
            && words.get(end).afterSpace()
            && words.get(end).text().equals("van")
            && words.get(end + 1).text().equals("de")
            && noun(words, end + 2) == end + 3;
    return genitive ? end + 3 : end;
  }

  /** The index behind adjectives and the noun that they belong to. */
  private static int noun(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && small(words.get(at))) {
      boolean adjective =
          words.get(at).text().endsWith("e") && at + 1 < words.size() && small(words.get(at + 1));
      at++;
      if (!adjective) {
        return at;
      }
    }
    return at;
  }

  private static boolean small(Word word) {
    return word.afterSpace()
        && !word.capital()
        && word.text().length() > 3
        && !word.functional()
        && !NO_FIELDS.contains(word.text())
        && word.text().chars().allMatch(Character::isLetter);
  }
}
