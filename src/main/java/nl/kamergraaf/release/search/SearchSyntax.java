package nl.kamergraaf.release.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody typed as terms: {@code "words in a row"}, {@code begin*}, {@code a NEAR b},
 * {@code a OR b}, {@code NOT a}, {@code -a}. Words beside each other, or with {@code AND}, must all
 * occur. Anything that is not well-formed is read as plain words: nothing that can be typed is an
 * error.
 */
record SearchSyntax(List<Clause> clauses) {
  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_TERMS = 20;
  private static final Pattern PIECE = Pattern.compile("-?[\"“”„]([^\"“”„]+)[\"“”„]|\\S+");

  /** Operators, in capitals, in both languages of the site. */
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "AND", Operator.AND,
          "EN", Operator.AND,
          "OR", Operator.OR,
          "OF", Operator.OR,
          "NOT", Operator.NOT,
          "NIET", Operator.NOT,
          "NEAR", Operator.NEAR,
          "BIJ", Operator.NEAR);

  private enum Operator {
    AND,
    OR,
    NOT,
    NEAR
  }

  /** How a term is to occur. */
  enum Kind {
    WORD,
    BEGINNING,
    PHRASE,
    NEAR
  }

  /** Words to look for in one way. */
  record Term(Kind kind, String words) {}

  /** Terms of which one must occur, or none if so wanted. */
  record Clause(List<Term> alternatives, boolean excluded) {
    Clause {
      alternatives = List.copyOf(alternatives);
    }
  }

  SearchSyntax {
    clauses = List.copyOf(clauses);
  }

  static SearchSyntax parse(String typed) {
    List<Clause> clauses = new ArrayList<>();
    Operator pending = Operator.AND;
    Matcher piece =
        PIECE.matcher(typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS)).strip());
    for (int terms = 0; terms < MOST_TERMS && piece.find(); ) {
      Operator operator = OPERATORS.get(piece.group());
      if (operator != null) {
        pending = operator;
        continue;
      }
      terms++;
      boolean minus = piece.group().startsWith("-") && piece.group().length() > 1;
      Term term = term(piece, minus);
      Clause last = clauses.isEmpty() ? null : clauses.getLast();
      if (pending == Operator.NOT || minus) {
        clauses.add(new Clause(List.of(term), true));
      } else if (last != null && !last.excluded() && pending == Operator.OR) {
        List<Term> more = new ArrayList<>(last.alternatives());
        more.add(term);
        clauses.set(clauses.size() - 1, new Clause(more, false));
      } else if (last != null && !last.excluded() && pending == Operator.NEAR) {
        String words = last.alternatives().getLast().words() + " " + term.words();
        clauses.set(clauses.size() - 1, new Clause(List.of(new Term(Kind.NEAR, words)), false));
      } else {
        clauses.add(new Clause(List.of(term), false));
      }
      pending = Operator.AND;
    }
    return new SearchSyntax(clauses);
  }

  private static Term term(Matcher piece, boolean minus) {
    if (piece.group(1) != null) {
      return new Term(Kind.PHRASE, piece.group(1));
    }
    String word = piece.group().substring(minus ? 1 : 0);
    return word.endsWith("*") && word.length() > 2
        ? new Term(Kind.BEGINNING, word.substring(0, word.length() - 1))
        : new Term(Kind.WORD, word);
  }
}
