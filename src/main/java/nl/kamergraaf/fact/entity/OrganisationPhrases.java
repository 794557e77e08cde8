package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.text.WordTable;

/**
 * Tells organisations that no table knows by the common word they begin with, end in, or stand
 * beside: {@code heads.txt}, {@code organisation-nouns.txt}, {@code appositions.txt}.
 */
final class OrganisationPhrases {
  private static final Set<String> EXAMPLE =
      Set.of("zoals", "bijvoorbeeld", "waaronder", "als", "o.a");
  private static final Set<String> NAMED_AFTER =
      Set.of("commissie", "staatscommissie", "stuurgroep", "werkgroep", "adviesgroep");
  private static final Set<String> PROVINCIAL = Set.of("Gedeputeerde", "Provinciale");
  private static final Set<String> OWN =
      Set.of("inspectie", "ziekenhuis", "universiteit", "museum", "moskee", "ziekenhuizen");
  private static final Set<String> BEHIND =
      Set.of("moskee", "ziekenhuis", "museum", "universiteit", "concern", "synagoge", "kathedraal");
  private static final Pattern PARTICLE = Pattern.compile(".*-(?:Van|De|Den|Ter|Ten)");
  private static final Set<String> PARTICLES = Set.of("der", "den", "de", "van", "ter", "ten");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}");
  private static final Set<String> COURTS =
      Set.of("rechtbank", "gerechtshof", "hof", "arrondissementsrechtbank", "kantongerecht");
  private static final Set<String> NATIONAL = Set.of("Nederlandse", "Europese");
  private static final Set<String> FULL =
      Set.of(
          "inspectie",
          "vereniging",
          "stichting",
          "instituut",
          "centrum",
          "bureau",
          "federatie",
          "college",
          "bond",
          "meldpunt");
  private static final Set<String> QUALIFYING = Set.of("Nederlands", "Nederlandse", "Koninklijke");
  private static final Set<String> EUROPEAN = Set.of("Europees", "Europese");
  private static final Set<String> OF_THE_UNION = Set.of("Raad", "Commissie");
  private static final Set<String> ORDINALS = Set.of("Eerste", "Tweede", "Derde", "Vierde");
  private static final Set<String> NUMBERED = Set.of("Commissie", "Staatscommissie", "Werkgroep");
  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{L}{3,}(?:aal|eel|isch|lijk|air|ief|se|ale|ele|ische|lijke|ve|ente|ds)");
  private static final Pattern LAWS =
      Pattern.compile("\\p{Lu}?\\p{L}*(?:[Ww]et|[Bb]esluit|[Rr]egeling)");
  private static final Set<String> OF_LAW =
      Set.of("op", "de", "het", "inzake", "van", "voor", "tot", "houdende");
  private static final Set<String> PAPERS =
      Set.of("advies", "rapport", "nota", "brief", "notitie", "richtlijn", "besluit", "regeling");
  private static final Set<String> FIRST_FORMS = Set.of("NV", "N.V", "BV", "B.V");
  private static final Set<String> SMALL_FORMS = Set.of("bv", "nv", "b.v", "n.v");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
  private static final Set<String> LINKS = Set.of("van", "voor", "de", "tot");
  private static final Set<String> OF_REGIONS =
      Set.of(
          "hoogheemraadschap",
          "waterschap",
          "zuiveringsschap",
          "zuiveringschap",
          "ggd",
          "riagg",
          "gewest");
  private static final Set<String> OF_TASK = Set.of("voor", "van", "inzake");
  private static final Set<String> OF_SOMETHING =
      Set.of("vereniging", "stichting", "werkgroep", "comité", "commissie", "federatie");
  private static final Pattern LONG_ENDING = Pattern.compile("([ae])\\1l$");
  private static final Pattern COMPASS =
      Pattern.compile("(?:Noord|Zuid|Oost|West|Midden)(?:oost|west|elijk)?(?:-\\p{Lu}\\p{L}+)?");
  private static final int LONGEST_REGION = 4;
  private static final int FAR_FROM_LAW = 4;
  private static final int FAR = 12;
  private static final int LONGEST_NOUN = 24;

  private final Map<String, String> heads = WordTable.of(getClass(), "heads.txt").map();
  private final Set<String> appositions = WordTable.of(getClass(), "appositions.txt").set();
  private final Set<String> legalForms = WordTable.of(getClass(), "legal-forms.txt").set();
  private final Set<String> beside = WordTable.of(getClass(), "beside-names.txt").set();
  private final Set<String> documents = WordTable.of(getClass(), "documents.txt").set();
  private final OrganisationNouns nouns = new OrganisationNouns();
  private final Set<String> places = WordTable.of(getClass(), "places.txt").set();
  private final Abroad abroad;
  private final CommonWords common;
  private final Set<String> notNames =
      new TreeSet<>(WordTable.of(getClass(), "not-organisations.txt").set());

  OrganisationPhrases(Abroad abroad, CommonWords common) {
    this.abroad = abroad;
    this.common = common;
  }

  /** The organisations that the words of a passage tell of. */
  List<Found> find(String text, List<Word> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      headed(text, words, i, found);
      if (words.get(i).capital()) {
        named(text, words, i, found);
      } else {
        beside(text, words, i, found);
      }
    }
    return found;
  }

  /** "gemeente Noordenveld", "stichting Open Deur", "Inspectie Leefomgeving en Transport". */
  private void headed(String text, List<Word> words, int at, List<Found> found) {
    if (namedAfter(words.get(at))) {
      add(found, text, words, at, namesakeEnd(words, at), "organisation/head", 0.85);
    }
    String manner = heads.get(words.get(at).lower());
    int next = at + 1;
    if (manner == null || next >= words.size() || !words.get(next).afterSpace()) {
      return;
    }
    if (manner.equals("office")) {
      ministries(text, words, at, found);
      return;
    }
    if (manner.equals("region")) {
      region(text, words, at, found);
      return;
    }
    boolean unit = manner.equals("unit");
    if ((unit && !words.get(at).capital()) || ofTheHouse(words, at)) {
      return;
    }
    boolean link =
        LINKS.contains(words.get(next).text())
            && words.get(at).capital()
            && !unit
            && !manner.equals("place");
    boolean seat =
        COURTS.contains(words.get(at).lower())
            && Set.of("in", "te").contains(words.get(next).text());
    if (Complement.members(words, at) > next) {
      add(
          found,
          text,
          words,
          start(words, at),
          Complement.members(words, at),
          "organisation/complement",
          0.75);
      return;
    }
    int complement = Complement.end(words, at, next);
    if (complement > next && (full(words.get(at)) || ofAdvice(words, at))) {
      add(found, text, words, start(words, at), complement, "organisation/complement", 0.75);
      return;
    }
    int name = link || seat ? next + 1 : next;
    int end =
        manner.equals("place")
            ? NamePhrase.properEnd(words, name)
            : NamePhrase.end(words, name, unit || manner.equals("field"), common);
    if (unit && end > name && smallField(words, end)) {
      end += 2;
    }
    if (end > name && OF_REGIONS.contains(words.get(at).lower())) {
      end = regionsEnd(words, end);
    }
    if (name < words.size()
        && end > name
        && acceptable(words, at, name, end)
        && !cut(words, at, name, end)) {
      add(found, text, words, start(words, at), end, "organisation/head", 0.85);
    }
  }

  /** "Thuiszorg Zandstad", "GGZ Noord-Zandland": what kind of care, and where. */
  private void region(String text, List<Word> words, int at, List<Found> found) {
    int end = at + 1;
    while (end < words.size()
        && end - at < LONGEST_REGION
        && words.get(end).afterSpace()
        && words.get(end).capital()
        && isRegion(words.get(end).text())) {
      end++;
    }
    if (end > at + 1 && words.get(at).capital()) {
      add(found, text, words, start(words, at), end, "organisation/head", 0.8);
    }
  }

  private static boolean isRegion(String word) {
    return !word.equals("Nederland")
        && (DutchDictionary.place(word) || COMPASS.matcher(word).matches());
  }

  /** The index behind the last of the regions of one body: "Waterschap Amstel, Zand en Vecht". */
  private static int regionsEnd(List<Word> words, int at) {
    int end = at;
    boolean shared =
        at + 1 < words.size()
            && words.get(at).gap().equals("-")
            && words.get(at).text().equals("en")
            && words.get(at + 1).afterSpace()
            && words.get(at + 1).capital();
    if (shared) {
      return at + 2;
    }
    while (end + 1 < words.size() && words.get(end).afterComma() && words.get(end).capital()) {
      end++;
    }
    boolean last =
        end + 1 < words.size()
            && words.get(end).afterSpace()
            && words.get(end).text().equals("en")
            && words.get(end + 1).afterSpace()
            && DutchDictionary.place(words.get(end + 1).text())
            && !words.get(end + 1).abbreviation();
    return last ? end + 2 : at;
  }

  /**
   * Whether only the adjective or the first noun was read of what a body is or is for, and the rest
   * stands in small letters: "Commissie Ruimtelijk | beleid", "Werkgroep Behoud | van bomen".
   */
  private boolean cut(List<Word> words, int at, int name, int end) {
    Word last = words.get(end - 1);
    if (end - name > 1 || last.abbreviation()) {
      return false;
    }
    boolean goesOn = end < words.size() && words.get(end).afterSpace() && !words.get(end).capital();
    boolean of =
        goesOn
            && name == at + 1
            && common.contains(last.lower())
            && OF_SOMETHING.contains(words.get(at).lower())
            && words.get(end).text().equals("van");
    return of || (adjective(last) && (goesOn || end == words.size()));
  }

  private boolean adjective(Word word) {
    String ending = LONG_ENDING.matcher(word.lower()).replaceFirst("$1l") + "e";
    return common.inflected(word.lower())
        || word.lower().endsWith("lijk")
        || (ADJECTIVE.matcher(word.text()).matches() && common.contains(ending));
  }

  /** "Stuurgroep Bereikbaarheid en wachttijden": a second field in small letters. */
  private boolean smallField(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at).afterSpace()
        && words.get(at).text().equals("en")
        && words.get(at + 1).afterSpace()
        && !words.get(at + 1).capital()
        && !words.get(at + 1).functional()
        && common.contains(words.get(at - 1).lower())
        && common.contains(words.get(at + 1).text());
  }

  /** Whether a word hardly ever stands for a body without saying of what: "Inspectie voor …". */
  private static boolean full(Word head) {
    return FULL.contains(head.lower()) && (head.capital() || head.lower().equals("inspectie"));
  }

  /** "Commissie van advies", which is one for something. */
  private static boolean ofAdvice(List<Word> words, int at) {
    return words.get(at).capital()
        && at + 2 < words.size()
        && words.get(at + 1).text().equals("van")
        && Complement.TASKS.contains(words.get(at + 2).lower());
  }

  /** Whether it is a committee of one of the Houses: "de vaste Commissie voor Defensie". */
  private static boolean ofTheHouse(List<Word> words, int at) {
    return at > 0 && words.get(at).afterSpace() && words.get(at - 1).lower().equals("vaste");
  }

  /**
   * The index of the first of the adjectives that belong to the name: "Nederlands Platform
   * Zwerfdieren", "academisch ziekenhuis Zandstad".
   */
  private int start(List<Word> words, int at) {
    int start = at;
    while (start > 0 && words.get(start).afterSpace() && qualifies(words, start)) {
      start--;
    }
    return start;
  }

  private boolean qualifies(List<Word> words, int at) {
    Word before = words.get(at - 1);
    boolean ofOne = words.get(at).capital() && before.capital() && !before.opens();
    boolean numbered = ORDINALS.contains(before.text()) && NUMBERED.contains(words.get(at).text());
    boolean european =
        EUROPEAN.contains(before.text()) && !OF_THE_UNION.contains(words.get(at).text());
    if (before.lower().equals("academisch")
        || (ofOne && (numbered || european || QUALIFYING.contains(before.text())))) {
      return true;
    }
    return ofOne
        && !before.abbreviation()
        && !abroad.adjective(before.text())
        && ADJECTIVE.matcher(before.text()).matches()
        && !NATIONAL.contains(before.text())
        && common.contains(before.lower());
  }

  /** "commissie-Remkes": named after someone by a hyphen. */
  private static boolean namedAfter(Word word) {
    int hyphen = word.text().indexOf('-');
    return hyphen > 0
        && NAMED_AFTER.contains(word.lower().substring(0, hyphen))
        && Character.isUpperCase(word.text().charAt(hyphen + 1));
  }

  /** The index behind the surname: "Commissie-Van der Meer II". */
  private static int namesakeEnd(List<Word> words, int at) {
    int end = at + 1;
    if (PARTICLE.matcher(words.get(at).text()).matches()) {
      int name = end;
      while (name < words.size() && PARTICLES.contains(words.get(name).text())) {
        name++;
      }
      end = NamePhrase.properEnd(words, name);
    } else if (end < words.size()
        && words.get(end).afterSpace()
        && ROMAN.matcher(words.get(end).text()).matches()) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private boolean acceptable(List<Word> words, int at, int name, int end) {
    boolean plural = words.get(at).text().endsWith("s") && !words.get(at).text().endsWith("us");
    return words.get(name).afterSpace()
        && !notNames.contains(words.get(name).text())
        && !nouns.refuses(words.subList(at, end))
        && !(plural && end - name > 3);
  }

  /** "Ministerie van Financiën", "Ministeries van VWS en BZK". */
  private static void ministries(String text, List<Word> words, int at, List<Found> found) {
    int name = at + 1;
    if (Set.of("van", "voor").contains(words.get(name).text())) {
      name++;
    }
    int end = Offices.fieldEnd(words, name);
    if (end == name) {
      return;
    }
    if (words.get(at).lower().equals("ministerie")) {
      int start = words.get(at).start();
      int stop = unglued(words.get(end - 1));
      found.add(
          Found.rule(Mention.Kind.ORGANISATION, text, start, stop, "organisation/ministry", 0.9));
      return;
    }
    for (int i = name; i < end; i++) {
      if (words.get(i).abbreviation()) {
        add(found, text, words, i, i + 1, "organisation/ministry", 0.9);
      }
    }
  }

  /** The index behind the abbreviation to which the next word was glued: "VWSfaciliteert". */
  private static int unglued(Word field) {
    String letters = field.text();
    int capitals = 0;
    while (capitals < letters.length() && Character.isUpperCase(letters.charAt(capitals))) {
      capitals++;
    }
    boolean glued = capitals > 2 && letters.length() - capitals > 2;
    return glued ? field.start() + capitals : field.end();
  }

  /** "Nederlands Jeugdinstituut", "Erkenningscommissie Justitiële Interventies". */
  private void named(String text, List<Word> words, int at, List<Found> found) {
    Word first = words.get(at);
    Word before = words.get(Math.max(0, at - 1));
    boolean inside =
        first.afterSpace()
            && before.capital()
            && !startsSentence(before)
            && !(before.opens() && beside.contains(before.lower()))
            && !isDocument(before)
            && !abroad.adjective(before.text());
    boolean leads = first.opens() && beside.contains(first.lower()) && !national(words, at);
    if (leads || isDocument(first) || ofTheHouse(words, at)) {
      return;
    }
    if (inside || startsSentence(first) || abroad.adjective(first.text())) {
      return;
    }
    if (states(words, at)) {
      int place = NamePhrase.properEnd(words, at + 3);
      add(found, text, words, at, place, "organisation/head", 0.85);
      return;
    }
    if (first.opens() && apposition(first.lower())) {
      beside(text, words, at, found);
      return;
    }
    int supervised = Complement.supervised(words, at);
    if (supervised > at) {
      add(found, text, words, at, supervised, "organisation/complement", 0.8);
      return;
    }
    int end = rightsEnd(words, at, NamePhrase.end(words, at, false, common));
    if (ofItsOwn(first)) {
      add(found, text, words, at, at + 1, "organisation/noun", 0.8);
      return;
    }
    if (nounBehind(words, at, end)) {
      boolean ofTown = first.lower().endsWith("se") || first.lower().endsWith("sche");
      boolean led = end - at > 1 && (ofTown || (first.opens() && common.contains(first.lower())));
      int seat = seated(words, end) ? end + 2 : end + 1;
      add(found, text, words, led ? at + 1 : at, seat, "organisation/noun", 0.75);
      return;
    }
    int led = ledByForm(words, at);
    if (led > at) {
      add(found, text, words, at, led, "organisation/legal-form", 0.85);
      return;
    }
    int company = legalForm(words, at, end);
    int owner = ownerStart(words, at);
    if (company > at) {
      add(found, text, words, owner, company, "organisation/legal-form", 0.85);
      return;
    }
    int lower = end < words.size() && words.get(end).afterSpace() ? end : at;
    if (lower > owner + 1 && SMALL_FORMS.contains(words.get(lower).text())) {
      add(found, text, words, owner, lower + 1, "organisation/legal-form", 0.85);
      return;
    }
    if (ofLaw(words, at)
        || person(words, at, end)
        || torn(words, at, end)
        || (heads.containsKey(first.lower()) && end - at == 2 && cut(words, at, at + 1, end))
        || tornField(words, at, end)) {
      return;
    }
    if (end - at == 2
        && first.lower().endsWith("organisatie")
        && first.text().indexOf('-') > 0
        && words.get(at + 1).abbreviation()) {
      add(found, text, words, at + 1, end, "organisation/apposition", 0.8);
      return;
    }
    if (heading(words, at, end)) {
      add(found, text, words, at + 1, end, "organisation/noun", end - at > 2 ? 0.8 : 0.7);
      return;
    }
    if (end == at + 1 && ofLetters(first) && nouns.holds(first) && hangs(words, end)) {
      int task = Complement.end(words, at, end);
      if (task > end) {
        add(found, text, words, at, task, "organisation/complement", 0.75);
      }
      return;
    }
    List<Word> phrase = words.subList(at, end);
    boolean told =
        (nouns.accept(phrase) && !(nouns.generic(phrase) && !explained(words, end)))
            || introduced(words, phrase, end)
            || (NamePhrase.isEnglishBody(phrase)
                && !nouns.isWork(phrase)
                && !nouns.isWork(phrase.subList(0, 1)))
            || ofState(phrase);
    boolean national = phrase.size() > 2 && NATIONAL.contains(first.text());
    if (told && (national || !notNames.contains(first.text()))) {
      add(found, text, words, at, end, "organisation/noun", end - at > 1 ? 0.8 : 0.7);
    }
  }

  /** Whether it tells of something written, and is no part of a body's name: "WHO-advies". */
  private boolean isDocument(Word word) {
    String last = word.lower().substring(word.text().lastIndexOf('-') + 1);
    boolean ofLetters = last.length() < word.text().length() && PAPERS.contains(last);
    return ofLetters || documents.contains(word.lower());
  }

  /** "Gedeputeerde Staten van Zandland". */
  private static boolean states(List<Word> words, int at) {
    return PROVINCIAL.contains(words.get(at).text())
        && at + 3 < words.size()
        && words.get(at + 1).text().equals("Staten")
        && Set.of("van", "der").contains(words.get(at + 2).text())
        && words.get(at + 3).capital()
        && words.get(at + 3).afterSpace();
  }

  /** "Centrale Bank van Zandland": a noun for a body, of a state or another body. */
  private boolean ofState(List<Word> phrase) {
    boolean any = false;
    for (int i = 1; i + 2 <= phrase.size() - 1; i++) {
      any |=
          nouns.isOne(phrase.get(i).lower())
              && phrase.get(i).capital()
              && phrase.get(i + 1).text().equals("van");
    }
    return any && !NATIONAL.contains(phrase.getFirst().text()) && !nouns.refuses(phrase);
  }

  /** Whether it is what a law is about: "Wet op de Rechterlijke Organisatie". */
  private static boolean ofLaw(List<Word> words, int at) {
    int before = at - 1;
    while (before > 0 && at - before <= FAR_FROM_LAW && OF_LAW.contains(words.get(before).text())) {
      before--;
    }
    return before >= 0
        && before < at - 1
        && LAWS.matcher(words.get(before).text()).matches()
        && words.get(at).afterSpace();
  }

  /**
   * Whether only adjectives and the word for an association were read, and what it is of goes on in
   * small letters: "Nederlandse Vereniging | van zandige bergen" names none by itself.
   */
  private static boolean torn(List<Word> words, int at, int end) {
    return end - at > 1
        && end + 1 < words.size()
        && Complement.ASSOCIATIONS.contains(words.get(end - 1).text())
        && words.subList(at, end - 1).stream()
            .allMatch(
                it -> QUALIFYING.contains(it.text()) || ADJECTIVE.matcher(it.text()).matches())
        && Complement.OPENS.contains(words.get(end).text())
        && words.get(end).afterSpace()
        && words.get(end + 1).afterSpace()
        && !words.get(end + 1).capital();
  }

  /** The index behind what a body is for, and of whom: "Commissie voor de Rechten van de Mens". */
  private int rightsEnd(List<Word> words, int at, int end) {
    boolean more =
        forField(words, at, end)
            && end + 2 < words.size()
            && words.get(end).afterSpace()
            && words.get(end).text().equals("van")
            && Complement.ARTICLES.contains(words.get(end + 1).text())
            && words.get(end + 2).capital()
            && words.get(end + 2).afterSpace()
            && common.contains(words.get(end + 2).lower())
            && !nouns.holds(words.get(end + 2));
    return more ? end + 3 : end;
  }

  /** Whether whose field it is goes on in another way: "Commissie voor de Tarieven | van zand". */
  private boolean tornField(List<Word> words, int at, int end) {
    return forField(words, at, end)
        && end < words.size()
        && words.get(end).afterSpace()
        && words.get(end).text().equals("van");
  }

  /** Whether a phrase ends in "voor de" or "van de" and one common noun. */
  private boolean forField(List<Word> words, int at, int end) {
    return end - at > 2
        && Complement.ARTICLES.contains(words.get(end - 2).text())
        && Complement.LEADS.contains(words.get(end - 3).text())
        && common.contains(words.get(end - 1).lower());
  }

  /** Whether someone for something is named: "Anna Jansen voor de Dienst Zand". */
  private static boolean person(List<Word> words, int at, int end) {
    return end - at > 2
        && words.get(at + 2).text().equals("voor")
        && DutchDictionary.forename(words.get(at).text())
        && words.get(at + 1).capital();
  }

  /** Whether a word that only heads a line stands before a name: "Notulen Zandraad". */
  private boolean heading(List<Word> words, int at, int end) {
    Word first = words.get(at);
    return first.opens()
        && end - at > 1
        && common.contains(first.lower())
        && !first.lower().endsWith("e")
        && !ADJECTIVE.matcher(first.text()).matches()
        && !nouns.holds(first)
        && words.get(at + 1).capital()
        && !words.get(at + 1).functional()
        && nouns.accept(List.of(words.get(end - 1), words.get(end - 1)))
        && !NATIONAL.contains(first.text())
        && !QUALIFYING.contains(first.text());
  }

  /** Whether letters and a noun name a body of its own: "VROM-inspectie", "VU-ziekenhuis". */
  private static boolean ofItsOwn(Word word) {
    return ofItsOwn(word.text());
  }

  /** The same, of a name. */
  static boolean ofItsOwn(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 1 && OWN.contains(name.substring(hyphen + 1));
  }

  /** Whether a noun in small letters behind a name belongs to it: "Al Zand moskee". */
  private boolean nounBehind(List<Word> words, int at, int end) {
    if (end >= words.size() || !words.get(end).afterSpace()) {
      return false;
    }
    Word last = words.get(end - 1);
    boolean describes =
        last.lower().endsWith("se")
            || last.lower().endsWith("sche")
            || common.contains(last.lower())
            || abroad.adjective(last.text() + "e")
            || DutchDictionary.place(last.text());
    return BEHIND.contains(words.get(end).text())
        && !describes
        && !(words.get(at).opens() && end == at + 1);
  }

  /** Whether a place follows that belongs to the name: "Katholieke universiteit Zandstad". */
  private static boolean seated(List<Word> words, int noun) {
    return noun + 1 < words.size()
        && words.get(noun).text().equals("universiteit")
        && words.get(noun + 1).afterSpace()
        && words.get(noun + 1).capital()
        && DutchDictionary.place(words.get(noun + 1).text());
  }

  /** Whether it opens a name of this state or of Europe: "Nederlandse Zandbond". */
  private static boolean national(List<Word> words, int at) {
    return NATIONAL.contains(words.get(at).text())
        && at + 1 < words.size()
        && words.get(at + 1).capital();
  }

  /** Whether a word has its capital from the sentence: "Van", which inside one begins a name. */
  private static boolean startsSentence(Word word) {
    boolean particle = Set.of("van", "den", "al", "el").contains(word.lower());
    return word.functional() && (word.opens() || !particle || word.abbreviation());
  }

  /** Whether letters and a noun with a capital are one word: "VN-Commissie". */
  private static boolean ofLetters(Word word) {
    int hyphen = word.text().lastIndexOf('-');
    return hyphen > 1 && Character.isUpperCase(word.text().charAt(hyphen + 1));
  }

  /** Whether it is told what a body is for. */
  private static boolean hangs(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).afterSpace()
        && OF_TASK.contains(words.get(at).text());
  }

  /** Whether letters in brackets follow, which say that it is the name of one body. */
  private static boolean explained(List<Word> words, int end) {
    return end < words.size() && words.get(end).gap().equals("(") && words.get(end).abbreviation();
  }

  /** Whether the letters behind a phrase that holds such a word are its own: "… Dienst … (ZDZ)". */
  private boolean introduced(List<Word> words, List<Word> phrase, int end) {
    return phrase.size() > 2
        && end < words.size()
        && words.get(end).gap().equals("(")
        && words.get(end).abbreviation()
        && words.get(end).text().charAt(0) == phrase.getFirst().text().charAt(0)
        && phrase.stream().anyMatch(word -> nouns.accept(List.of(word, word)));
  }

  /**
   * The index of what a company's name begins with, where initials and what it is stand before:
   * "Scheepswerf P.Z. | Zandman b.v.".
   */
  private static int ownerStart(List<Word> words, int at) {
    int start = at;
    while (start > 0
        && words.get(start).gap().equals(".")
        && INITIALS.matcher(words.get(start - 1).text()).matches()) {
      start--;
    }
    boolean what =
        start < at
            && start > 0
            && words.get(start).afterSpace()
            && words.get(start - 1).capital()
            && !words.get(start - 1).opens();
    return what ? start - 1 : start;
  }

  /**
   * The index behind the name of a company that its legal form stands before: "de N.V. Zandhaven";
   * {@code at} where it is no such form, or that of the name before it.
   */
  private int ledByForm(List<Word> words, int at) {
    boolean form =
        FIRST_FORMS.contains(words.get(at).text())
            && at + 1 < words.size()
            && (words.get(at + 1).afterSpace() || words.get(at + 1).gap().equals("."))
            && !words.get(at + 1).functional();
    boolean ofOther = at > 0 && words.get(at).afterSpace() && words.get(at - 1).capital();
    if (!form || (ofOther && !words.get(at - 1).functional())) {
      return at;
    }
    int end = NamePhrase.end(words, at + 1, false, common);
    boolean opens = words.get(at + 1).gap().equals(".") && !words.get(at).text().contains(".");
    return opens || end == at + 1 ? at : end;
  }

  /** The index behind the legal form in a name: "Zandman Holding B.V.", "Gravel Ltd"; 0 if none. */
  private int legalForm(List<Word> words, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (legalForms.contains(words.get(i).text())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "reisorganisatie Corendon", "organisaties zoals Venex en Sala". */
  private void beside(String text, List<Word> words, int at, List<Found> found) {
    if (!apposition(words.get(at).lower()) || at + 1 >= words.size()) {
      return;
    }
    boolean several = plural(words.get(at).lower());
    if (words.get(at + 1).afterSpace() && words.get(at + 1).capital()) {
      int end = NamePhrase.end(words, at + 1, false, common);
      if (!several || afterComma(words, end) < words.size()) {
        list(text, words, at + 1, several, found);
      }
    } else if (several) {
      int examples = examples(words, at + 1);
      if (examples > 0) {
        list(text, words, examples, true, found);
      }
    }
  }

  private static boolean plural(String noun) {
    return noun.endsWith("en") || noun.endsWith("s");
  }

  /** The word behind "zoals" or "bijvoorbeeld", in the same clause; 0 where there is none. */
  private static int examples(List<Word> words, int from) {
    for (int i = from; i < words.size() - 1 && i - from < FAR; i++) {
      Word word = words.get(i);
      if (EXAMPLE.contains(word.text()) && (i == from || word.gap().endsWith("("))) {
        return i + 1;
      }
      if (word.opens() && !words.get(i - 1).text().contains(".")) {
        return 0;
      }
    }
    return 0;
  }

  private void list(String text, List<Word> words, int from, boolean several, List<Found> found) {
    int name = from;
    while (name < words.size() && words.get(name).capital()) {
      int end = NamePhrase.end(words, name, false, common);
      boolean one = end == name + 1;
      boolean place = one && places.contains(words.get(name).text());
      if (place
          || words.get(name).text().length() == 1
          || (one && kindOfBodies(words.get(name)))
          || (one && several && common.contains(words.get(name).lower()))
          || notNames.contains(words.get(name).text())) {
        return;
      }
      add(found, text, words, name, end, "organisation/apposition", 0.8);
      name = several ? afterComma(words, end) : words.size();
    }
  }

  /** Whether letters only say what kind of bodies are spoken of: "ZMF-organisaties". */
  private boolean kindOfBodies(Word word) {
    int hyphen = word.text().lastIndexOf('-');
    return hyphen > 0 && appositions.contains(word.text().substring(hyphen + 1));
  }

  private static int afterComma(List<Word> words, int end) {
    if (end >= words.size()) {
      return end;
    }
    Word next = words.get(end);
    boolean and = next.text().equals("en") && next.afterSpace();
    int name = and ? end + 1 : end;
    boolean capital = name < words.size() && words.get(name).capital();
    return capital && (and || next.afterComma()) ? name : words.size();
  }

  private boolean apposition(String word) {
    if (appositions.contains(word)) {
      return true;
    }
    for (int i = Math.max(3, word.length() - LONGEST_NOUN); i <= word.length() - 4; i++) {
      if (appositions.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      List<Found> found,
      String text,
      List<Word> words,
      int from,
      int to,
      String rule,
      double sure) {
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    found.add(Found.rule(Mention.Kind.ORGANISATION, text, start, end, rule, sure));
  }
}
