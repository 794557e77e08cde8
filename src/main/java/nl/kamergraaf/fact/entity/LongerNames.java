package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Entities.Reading;
import nl.kamergraaf.text.WordTable;

/**
 * Tells a known name of one word from the part of a longer name: "Atradius DSB" is not DSB Bank,
 * "CBF-Keur" not the CBF. What the longer name names is known to no table. Thread-safe.
 */
final class LongerNames {
  private static final Pattern WORK =
      Pattern.compile(
          ".+(?:wet|besluit|regeling|verordening|richtlijn|debat|overleg|behandeling|rapport|advies"
              + "|nota|akkoord|verdrag|convenant|onderzoek|beleid|vergadering)");

  private final Set<String> titles =
      new HashSet<>(WordTable.of(getClass(), "titles.txt").map().keySet());
  private final Set<String> beside = WordTable.of(getClass(), "beside-names.txt").set();
  private final OrganisationNouns nouns = new OrganisationNouns();
  private final Abroad abroad;
  private final CommonWords common;

  LongerNames(Abroad abroad, CommonWords common) {
    this.abroad = abroad;
    this.common = common;
    titles.addAll(WordTable.of(getClass(), "professions.txt").lines());
  }

  /** The longer names of which names found so far are a part; each hides its parts. */
  List<Found> find(Reading reading) {
    List<Word> words = reading.words();
    Map<Integer, Found> byStart = new HashMap<>();
    for (Found found : reading.settled()) {
      byStart.put(found.start(), found);
    }
    List<Found> longer = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Found found = byStart.get(words.get(i).start());
      if (found == null
          || !found.is(Mention.Kind.ORGANISATION)
          || found.end() != words.get(i).end()) {
        continue;
      }
      int from = i > 0 && leads(words, i) ? i - 1 : i;
      int to = i + 1 < words.size() && follows(words.get(i + 1), byStart) ? i + 2 : i + 1;
      if (to - from > 1) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        longer.add(
            Found.rule(
                Mention.Kind.ORGANISATION, reading.text(), start, end, "organisation/longer", 0.7));
      }
    }
    return longer;
  }

  private boolean leads(List<Word> words, int at) {
    Word before = words.get(at - 1);
    return words.get(at).afterSpace()
        && words.get(at).abbreviation()
        && before.capital()
        && !before.opens()
        && before.text().length() > 1
        && !stands(before)
        && !noName(before)
        && !abroad.adjective(before.text())
        && !abroad.adjective(before.text() + "e");
  }

  /**
   * Whether it only tells what the letters behind it are, or what is theirs: "Begrotingsdebat VZW",
   * "Wet GZD", "Zandorganisatie ZO".
   */
  private boolean noName(Word word) {
    String lower = word.lower();
    return (common.contains(lower) && !nouns.holds(word))
        || lower.endsWith("organisatie")
        || WORK.matcher(lower).matches();
  }

  /** Whether another name of one word follows. */
  private static boolean follows(Word next, Map<Integer, Found> known) {
    Found other = known.get(next.start());
    return next.afterSpace()
        && other != null
        && other.is(Mention.Kind.ORGANISATION)
        && other.end() == next.end();
  }

  /** Whether it stands beside names without being part of them. */
  private boolean stands(Word word) {
    String lower = word.lower();
    return word.functional()
        || word.text().equals("Nederland")
        || (DutchDictionary.place(word.text()) && !DutchDictionary.surname(word.text()))
        || titles.contains(lower)
        || beside.contains(lower)
        || lower.endsWith("se")
        || lower.endsWith("sche");
  }
}
