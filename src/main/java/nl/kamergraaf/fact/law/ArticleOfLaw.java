package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.law.Articles.Article;

/**
 * An article with the law it is of.
 *
 * @param start where the words that say so start
 * @param end the index behind them
 * @param resumed whether the law is only taken up: "artikel 3 van die wet"
 */
record ArticleOfLaw(Article article, LawName law, int start, int end, boolean resumed) {
  private static final int LONGEST_CHAIN = 16;
  private static final int WIDEST_CHAIN = 24;

  /** "artikel 3 van dat verdrag". */
  private static final Pattern RESUMPTION =
      Pattern.compile("(?i)(wetboek|wet|verdrag|besluit|verordening|richtlijn)\\b");

  /**
   * What may stand between a name and its article: "Gemeentewet, artikel 172", "… kent artikel".
   */
  private static final Pattern GAP =
      Pattern.compile(
          ",? \\(?|, ?|,? (?:(?:met name|in het bijzonder|namelijk|onder meer|specifiek) )?(?:in )?"
              + "|(?: \\p{Ll}{3,12}(?: dit| dat)?)? in | kent\\s?");

  private static final int WIDEST_GAP = 30;

  private static final Pattern CHAIN =
      Pattern.compile(
          "\\s?,?\\s?(?:en/of|en|of|,|jo\\.?|juncto|alsmede|dan wel|respectievelijk|resp\\.)?\\s?(?:de\\s)?");

  /** The articles named in a text, each with its law; those without a law are left out. */
  static List<ArticleOfLaw> in(String text, List<LawName> names) {
    List<ArticleOfLaw> found = new ArrayList<>();
    List<Articles> waiting = new ArrayList<>();
    Names laws = new Names(names);
    Matcher word = Articles.WORD.matcher(text);
    int at = 0;
    while (at < text.length() && word.find(at)) {
      at = word.end();
      Optional<Articles> read = Articles.read(text, word);
      if (read.isEmpty()) {
        continue;
      }
      Articles articles = read.get();
      at = articles.end();
      if (!waiting.isEmpty() && !isChained(text, waiting, articles.start())) {
        waiting.clear();
      }
      waiting.add(articles);
      if (settle(text, waiting, laws, found)) {
        waiting.clear();
      }
    }
    return found;
  }

  /** Whether only "en" and the like stands between: "artikel 2, en artikel 10, eerste lid, van". */
  private static boolean isChained(String text, List<Articles> before, int start) {
    int end = before.getLast().end();
    return before.size() < LONGEST_CHAIN
        && start - end < WIDEST_CHAIN
        && CHAIN.matcher(text.substring(end, start)).matches();
  }

  private static boolean settle(
      String text, List<Articles> waiting, Names laws, List<ArticleOfLaw> found) {
    Articles last = waiting.getLast();
    Optional<LawName> law = laws.startingAt(last.behindLink(), last.end());
    if (law.isPresent()) {
      add(waiting, law.get(), law.get().end(), false, found);
      return true;
    }
    Matcher resumption = RESUMPTION.matcher(text).region(last.behindLink(), text.length());
    if (last.behindLink() > last.end() + 4 && resumption.lookingAt()) {
      String kind = resumption.group(1).toLowerCase(Locale.ROOT);
      Optional<LawName> meant = laws.onlyOneBefore(last.start(), kind);
      meant.ifPresent(name -> add(waiting, name, resumption.end(), true, found));
      return true;
    }
    Optional<LawName> before = laws.endingAt(text, waiting.getFirst().start());
    before.ifPresent(name -> add(waiting, name, last.end(), false, found));
    return before.isPresent();
  }

  private static void add(
      List<Articles> lists, LawName law, int end, boolean resumed, List<ArticleOfLaw> found) {
    for (Articles list : lists) {
      int from = Math.min(list.start(), resumed ? list.start() : law.start());
      for (Article article : list.articles()) {
        found.add(new ArticleOfLaw(article, law, from, Math.max(end, list.end()), resumed));
      }
    }
  }

  /** The names in a text, asked for in the order of the text. */
  private static final class Names {
    private final List<LawName> names;
    private int next;

    Names(List<LawName> names) {
      this.names = names;
    }

    /** The name that starts at an index, or, where the link took part of it, between the two. */
    Optional<LawName> startingAt(int index, int earliest) {
      to(earliest);
      return next < names.size() && names.get(next).start() <= index
          ? Optional.of(names.get(next))
          : Optional.empty();
    }

    /** The one law of a kind that is named before an index, if there is just one. */
    Optional<LawName> onlyOneBefore(int index, String kind) {
      to(index);
      LawName only = null;
      for (LawName name : names.subList(Math.max(0, next - 50), next)) {
        if (name.kind().equals(Optional.of(kind))) {
          if (only != null && !only.name().equalsIgnoreCase(name.name())) {
            return Optional.empty();
          }
          only = name;
        }
      }
      return Optional.ofNullable(only);
    }

    /** The name just before an index: "Gemeentewet, artikel 172". */
    Optional<LawName> endingAt(String text, int index) {
      to(index);
      if (next == 0) {
        return Optional.empty();
      }
      LawName name = names.get(next - 1);
      boolean near = index - name.end() <= WIDEST_GAP && index >= name.end();
      return near && GAP.matcher(text.substring(name.end(), index)).matches()
          ? Optional.of(name)
          : Optional.empty();
    }

    private void to(int index) {
      while (next < names.size() && names.get(next).start() < index) {
        next++;
      }
      while (next > 0 && names.get(next - 1).start() >= index) {
        next--;
      }
    }
  }
}
