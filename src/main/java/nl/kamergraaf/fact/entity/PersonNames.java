package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Titles.Lead;
import nl.kamergraaf.fact.entity.Titles.Manner;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/**
 * Tells people by the title, the initials or the first name before their surname: {@code
 * titles.txt}, {@code forenames.txt}, {@link DutchDictionary}. Thread-safe; linear in the number of
 * words.
 */
final class PersonNames {
  private static final Set<String> DOTTED =
      Set.of("dhr", "mevr", "mw", "mr", "dr", "drs", "ir", "ing", "prof", "ds", "jhr");
  private static final Set<String> CABINETS = Set.of("kabinet", "kabinetten");

  /** "het lid van uw Kamer", "motie van het lid", "het lid der Kamer". */
  private static final Set<String> BEFORE_MEMBERS =
      Set.of("van", "het", "de", "der", "uw", "Kamer", "Tweede");

  private static final Set<String> MEMBERS = Set.of("lid", "leden", "kamerlid", "kamerleden");

  /** "Hr. Ms. Tjerk Hiddes": ships are called after people. */
  private static final Set<String> SHIPS =
      Set.of("ms", "fregat", "schip", "tanker", "veerboot", "onderzeeër", "onderzeeboot");

  private static final Set<String> ROYAL =
      Set.of("koning", "koningin", "prins", "prinses", "keizer", "sultan", "paus");

  private static final Set<String> OF = Set.of("van", "voor");
  private static final Set<String> FIELDS =
      WordTable.of(PersonNames.class, "not-surnames.txt").set();
  private static final int LONGEST_OFFICE = 14;
  private static final Set<String> CLOSES = Set.of(",", ".", ")", "?", "),");
  private static final Set<String> CAPITAL_PARTICLES = Set.of("Van", "Ter", "Ten", "Von");

  private static final Set<String> FIRMS = Set.of("bv", "b.v", "nv", "n.v", "holding", "groep");

  /** Adjectives and plurals end so. */
  private static final Pattern MANY = Pattern.compile(".+[es]");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");

  private static final int SHORTEST_UNKNOWN = 4;
  private static final int MOST_BEFORE_MEMBERS = 8;
  private static final int MOST_OF_FIELD = 3;
  private static final int MOST_OF_GROUP = 6;

  private final Set<String> notTitles = WordTable.of(getClass(), "not-titles.txt").set();
  private final CommonWords common;
  private final Titles titles = new Titles();
  private final Initials initials = new Initials();
  private final Forenames forenames;
  private final Surnames surnames;

  PersonNames(Register register, CommonWords common) {
    this.common = common;
    forenames = new Forenames(register);
    surnames = new Surnames(register, forenames);
  }

  /** The people that the words of a passage name. */
  List<Found> find(String text, List<Word> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 < words.size()) {
        cabinet(words, i, found);
        titled(text, words, i, found);
        initialled(text, words, i, found);
        forenamed(text, words, i, found);
        attested(text, words, i, found);
      }
    }
    return found;
  }

  private void titled(String text, List<Word> words, int at, List<Found> found) {
    Lead lead = titles.of(words.get(at)).orElse(null);
    if (lead == null) {
      return;
    }
    boolean ofName = lead.several() && lead.capital() && !words.get(at).opens();
    if (lead.manner().work()) {
      professed(text, words, at, lead.several(), ofName, found);
    }
    if (lead.manner() == Manner.STRONG && !lead.several()) {
      apposed(text, words, at, found);
    }
    boolean ordinal = at > 0 && notTitles.contains(words.get(at - 1).lower());
    int name = at + 1;
    if (ofName || ordinal || !(words.get(name).afterSpace() || tied(words, name))) {
      return;
    }
    if (lead.manner() == Manner.MEMBER || lead.manner() == Manner.ASKED) {
      members(text, words, name, lead.manner() == Manner.MEMBER, found);
    } else {
      named(text, words, name, lead, found);
    }
  }

  /**
   * A full name behind a profession, what it is in, or a comma: "lector veilige havens Anna
   * Jansen", "longarts Bo van Dam", "de Hoge Vertegenwoordiger, Anna Jansen,".
   *
   * @param several whether a list of names may follow: "activisten Anna Jansen en Bo van Dam"
   * @param ofName whether the word may be part of a name: "Orde van Advocaten"
   */
  private void professed(
      String text, List<Word> words, int at, boolean several, boolean ofName, List<Found> found) {
    int name = at + 1;
    while (name < words.size() && name - at <= MOST_OF_FIELD && ofField(words.get(name))) {
      name++;
    }
    boolean comma = name == at + 1 && words.get(name).afterComma();
    int end = name < words.size() ? surnames.fullEnd(words, name) : name;
    boolean beside = !comma || end == words.size() || words.get(end).afterComma();
    if (!beside || !(comma || (!ofName && name < words.size() && words.get(name).afterSpace()))) {
      return;
    }
    while (end > name && !ordinary(words, name, end)) {
      add(found, text, words.get(name).start(), words.get(end - 1).end(), "person/profession", 0.8);
      name = several ? next(words, end) : words.size();
      end = name < words.size() ? surnames.fullEnd(words, name) : name;
    }
  }

  /**
   * Who holds an office, between commas behind it: "de minister van Zandzaken, Van Zandhuis,", "de
   * minister van Buitenlandse Zaken van Rusland, A. Plezz,".
   */
  private void apposed(String text, List<Word> words, int at, List<Found> found) {
    int name = behindOffice(words, at);
    if (name == at) {
      return;
    }
    int surname = initials.end(words, name);
    int end = surname < words.size() ? surnames.end(words, surname) : surname;
    int full = surnames.fullEnd(words, name);
    boolean sure =
        surname > name || full > name || surnames.attested(words, name, Math.max(end, name + 1));
    boolean closed = end > surname && closes(words, Math.max(end, full));
    if (closed && (sure || capitalParticle(words.get(name))) && !ordinary(words, surname, end)) {
      int stop = words.get(Math.max(end, full) - 1).end();
      add(found, text, words.get(name).start(), stop, "person/profession", 0.8);
    }
  }

  /** The index behind the comma behind an office's field; {@code at} where that is not told. */
  private static int behindOffice(List<Word> words, int at) {
    boolean of = at + 1 < words.size() && OF.contains(words.get(at + 1).text());
    for (int i = at + 2; of && i < Math.min(words.size(), at + LONGEST_OFFICE); i++) {
      Word word = words.get(i);
      if (word.afterComma() && word.capital() && !FIELDS.contains(word.text())) {
        return i;
      }
      boolean goesOn = word.capital() || OF.contains(word.text()) || word.text().equals("en");
      if (!goesOn || !(word.afterSpace() || word.afterComma() || word.gap().equals("&"))) {
        return at;
      }
    }
    return at;
  }

  private static boolean closes(List<Word> words, int at) {
    return at < words.size() && CLOSES.contains(words.get(at).gap());
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

  /** Who is named behind a title, or a plural of one: "de heren Van Dijk en Bakker". */
  private void named(String text, List<Word> words, int from, Lead lead, List<Found> found) {
    int at = from;
    while (at < words.size()) {
      int end = nameEnd(words, at, lead);
      if (end == at) {
        return;
      }
      boolean honoured = lead.manner() == Manner.HONORIFIC || lead.manner() == Manner.STRONG;
      boolean known =
          initials.end(words, at) > at
              || surnames.attested(words, at, end)
              || capitalParticle(words.get(at));
      add(
          found,
          text,
          words.get(at).start(),
          words.get(numbered(words, from, end) - 1).end(),
          honoured ? "person/title" : "person/profession",
          honoured ? 0.9 : known ? 0.85 : 0.75);
      at = lead.several() ? next(words, end) : words.size();
    }
  }

  /** "koning Hassan II": the number of a king or a pope belongs to the name. */
  private static int numbered(List<Word> words, int name, int end) {
    boolean number =
        ROYAL.contains(words.get(name - 1).lower())
            && end < words.size()
            && words.get(end).afterSpace()
            && ROMAN.matcher(words.get(end).text()).matches();
    return number ? end + 1 : end;
  }

  /** The index behind a name as a title of that manner may have it; {@code at} where none is. */
  private int nameEnd(List<Word> words, int at, Lead lead) {
    int surname = initials.end(words, at);
    int end = surname < words.size() ? surnames.end(words, surname) : surname;
    if (end <= surname || titled(words, surname)) {
      return at;
    }
    boolean small = !words.get(surname).capital();
    if (lead.manner() == Manner.RULE
        && (small || (end == surname + 1 && isPlace(words.get(surname))))) {
      return at;
    }
    if (lead.manner().work() && small && ofSomething(words, surname)) {
      return at;
    }
    boolean sure =
        switch (lead.manner()) {
          case HONORIFIC -> true;
          case STRONG -> !small || surnames.attested(words, surname, end);
          case RULE -> unknown(words.get(surname)) || surnames.attested(words, surname, end);
          case WEAK, OFFICE ->
              (!small && !lead.several() && !ordinary(words, surname, end))
                  || surnames.attested(words, surname, end)
                  || (lead.several() && unknown(words.get(surname)));
          default ->
              surname > at
                  || surnames.attested(words, surname, end)
                  || (!lead.several() && capitalParticle(words.get(surname)));
        };
    return sure ? end : at;
  }

  /** Whether "van" and a common word tell of what someone is: "commissaris van de Kamers". */
  private boolean ofSomething(List<Word> words, int from) {
    int first = surnames.afterParticles(words, from);
    return first < words.size()
        && first > from + 1
        && words.get(from).text().equals("van")
        && MANY.matcher(words.get(first).lower()).matches()
        && common.contains(words.get(first).lower());
  }

  /** Whether common words follow that nobody is called: "directeur Betaald Voetbal". */
  private boolean ordinary(List<Word> words, int from, int end) {
    return words.subList(from, end).stream()
        .allMatch(word -> common.contains(word.lower()) && !DutchDictionary.surname(word.text()));
  }

  /** Whether a word is the name of a place, and nobody is called so without a particle. */
  private static boolean isPlace(Word word) {
    return DutchDictionary.place(word.text()) && !DutchDictionary.bareSurname(word.text());
  }

  /** Whether a word is no word of Dutch and no name of it: "Gorbatsjov". */
  private boolean unknown(Word word) {
    return word.capital()
        && word.text().length() >= SHORTEST_UNKNOWN
        && !word.abbreviation()
        && word.text().indexOf('-') < 0
        && DutchDictionary.kinds(word.text()) == 0
        && !common.contains(word.lower());
  }

  /** "gouverneur Van Zandhuis": a particle has a capital only where a surname begins with it. */
  private static boolean capitalParticle(Word word) {
    return CAPITAL_PARTICLES.contains(word.text());
  }

  /** Whether what looks like a surname is another title: "de heer Mr. Jansen". */
  private static boolean titled(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at + 1).gap().equals(".")
        && DOTTED.contains(words.get(at).lower());
  }

  /**
   * The index of the next name of a list, behind a comma, a slash, "en" and the group in brackets;
   * the number of words where the list ends.
   */
  private static int next(List<Word> words, int at) {
    int next = at;
    if (next < words.size() && words.get(next).gap().startsWith("(")) {
      do {
        next++;
      } while (next < words.size()
          && next - at < MOST_OF_GROUP
          && words.get(next).gap().indexOf(')') < 0);
    }
    if (next + 1 >= words.size()) {
      return words.size();
    }
    Word word = words.get(next);
    if (word.text().equals("en")) {
      boolean closed = word.gap().isEmpty() || word.gap().equals(")") || word.afterComma();
      return closed && words.get(next + 1).afterSpace() ? next + 1 : words.size();
    }
    return switch (word.gap()) {
      case ",", "/", ")," -> next;
      default -> words.size();
    };
  }

  /** Initials before a surname; of one letter, before a name that the dictionary knows. */
  private void initialled(String text, List<Word> words, int at, List<Found> found) {
    int surname = initials.end(words, at);
    int letters = initials.count(words, at, surname);
    if (letters == 0 || surname == words.size() || (at > 0 && inside(words, at))) {
      return;
    }
    int end = surnames.end(words, surname);
    if (end > surname
        && !named(words, surname, end)
        && (letters > 1
            || surnames.distinct(words, surname, end)
            || beside(words, at, surname, found))) {
      add(
          found,
          text,
          words.get(at).start(),
          words.get(end - 1).end(),
          "person/initials",
          letters > 1 ? 0.8 : 0.7);
    }
  }

  /**
   * Whether letters begin the name of a paper, a firm or a branch: "N.Z. Handelsblad", "P. Zandman
   * b.v.", "K.U. Zandstad", "A.B.C. te Zandstad".
   */
  private boolean named(List<Word> words, int surname, int end) {
    Word last = words.get(end - 1);
    boolean place = isPlace(last);
    boolean firm =
        end < words.size() && words.get(end).afterSpace() && FIRMS.contains(words.get(end).lower());
    boolean seat = words.get(surname).text().equals("te") && place;
    boolean of = words.get(surname).capital() && end == surname + 1 && place;
    return seat || of || firm || surnames.isThing(last) || ordinary(words, end - 1, end);
  }

  /** Whether "en" joins it to someone with initials too: "A. Jansen en U. Plezz". */
  private static boolean beside(List<Word> words, int at, int surname, List<Found> found) {
    return at > 1
        && words.get(surname).capital()
        && words.get(at).afterSpace()
        && words.get(at - 1).text().equals("en")
        && words.get(at - 1).afterSpace()
        && !found.isEmpty()
        && found.getLast().rule().equals("person/initials")
        && found.getLast().end() == words.get(at - 2).end();
  }

  /** Whether more initials stand before. */
  private boolean inside(List<Word> words, int at) {
    return initials.end(words, at - 1) > at - 1;
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

  /**
   * Members behind "het lid", "de leden", "motie": "Van Nispen c.s.", "Omtzigt en De Jong".
   *
   * @param lid whether the word says that a member follows, known or not
   */
  private void members(String text, List<Word> words, int from, boolean lid, List<Found> found) {
    int at = from;
    boolean certain = lid;
    while (at < Math.min(words.size(), from + MOST_BEFORE_MEMBERS)
        && beforeMembers(words, at)
        && !surnames.known(words, at)) {
      certain = MEMBERS.contains(words.get(at).lower()) || words.get(at).text().equals("Kamer");
      at++;
    }
    if (at > from && at < words.size() && !words.get(at).afterSpace()) {
      return;
    }
    while (at < words.size()) {
      int end = surnames.memberEnd(words, at);
      boolean group = words.get(at).text().indexOf('-') > 0 && titles.of(words.get(at)).isPresent();
      if (group || end == at || !(certain || surnames.known(words, at))) {
        return;
      }
      member(text, words, at, end, found);
      at = next(words, end);
    }
  }

  /** Whether the word only leads to the names: "motie van het lid", "motie van de Leden". */
  private static boolean beforeMembers(List<Word> words, int at) {
    Word word = words.get(at);
    return word.afterSpace()
        && (BEFORE_MEMBERS.contains(word.text()) || MEMBERS.contains(word.lower()));
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

  /**
   * A first name with a surname, with initials between or with a letter for it: "Ronald Prins",
   * "Jos de Blok", "Anna M.G. Jansen", "Jan van der G.".
   */
  private void forenamed(String text, List<Word> words, int at, List<Found> found) {
    Word first = words.get(at);
    if (!first.capital() || !words.get(at + 1).afterSpace() || ship(words, at)) {
      return;
    }
    int start = at > 0 && first.afterSpace() && anotherForename(words.get(at - 1)) ? at - 1 : at;
    boolean listed = forenames.listed(first.text());
    if (!listed && !forenames.known(first.text())) {
      return;
    }
    int letter = surnames.afterParticles(words, at + 1);
    int stop = letter < words.size() ? words.get(letter).end() : 0;
    boolean hidden =
        letter < words.size()
            && words.get(letter).afterSpace()
            && words.get(letter).text().length() == 1
            && words.get(letter).capital()
            && text.startsWith(".", stop);
    int surname = initials.end(words, at + 1);
    int end = surname < words.size() ? surnames.end(words, surname) : surname;
    if (end > surname
        && (listed || surnames.distinct(words, surname, end))
        && !elsewhere(words, at, surname, end)
        && (!hidden || DutchDictionary.surname(words.get(end - 1).text()))
        && !surnames.organisation(words, at, end)) {
      add(
          found,
          text,
          words.get(start).start(),
          words.get(end - 1).end(),
          "person/forename",
          listed ? 0.85 : 0.75);
    } else if (hidden && unknownSurname(words, letter + 1)) {
      int stopAt = words.get(letter + 1).end();
      add(found, text, first.start(), stopAt, "person/forename", 0.75);
    } else if (hidden) {
      add(found, text, first.start(), stop + 1, "person/letter", 0.85);
    }
  }

  /** Whether a word before a first name is one too, that no table lists: "Mient Jan Zandman". */
  private boolean anotherForename(Word before) {
    return DutchDictionary.forename(before.text())
        && !DutchDictionary.commonName(before.text())
        && !common.contains(before.lower())
        && !before.functional();
  }

  /**
   * Whether only a place or a common word follows a first name, or that is a verb: "Frans
   * Polynesië", "Wil Gelderland", "Peer Review".
   */
  private boolean elsewhere(List<Word> words, int at, int surname, int end) {
    Word last = words.get(end - 1);
    boolean place = isPlace(last);
    boolean one = end == surname + 1;
    boolean verb = words.get(at).opens() && common.contains(words.get(at).lower());
    return (one && (place || ordinary(words, surname, end)))
        || (verb && !surnames.attested(words, surname, end));
  }

  /** Whether a surname that nothing knows follows a letter: "Zoltan W. Plezz". */
  private static boolean unknownSurname(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).gap().equals(".")
        && words.get(at).capital()
        && !words.get(at).functional()
        && !words.get(at).abbreviation()
        && DutchDictionary.kinds(words.get(at).text()) == 0;
  }

  private static boolean ship(List<Word> words, int at) {
    return at > 0 && SHIPS.contains(words.get(at - 1).lower());
  }

  /** Two names that the dictionary knows and that are nothing else: "Josep Borrell". */
  private void attested(String text, List<Word> words, int at, List<Found> found) {
    Word first = words.get(at);
    if (first.capital()
        && !first.text().equals("The")
        && !forenames.listed(first.text())
        && Surnames.distinct(first)
        && words.get(at + 1).afterSpace()
        && words.get(at + 1).capital()
        && !ship(words, at)) {
      int end = surnames.end(words, at + 1);
      if (end == at + 2
          && surnames.distinct(words, at + 1, end)
          && !surnames.organisation(words, at, end)) {
        add(found, text, first.start(), words.get(end - 1).end(), "person/attested", 0.7);
      }
    }
  }

  private static void add(
      List<Found> found, String text, int start, int end, String rule, double sure) {
    found.add(Found.rule(Mention.Kind.PERSON, text, start, end, rule, sure));
  }
}
