package nl.kamergraaf.fact.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * What kinds of name a word is in Dutch print: 170,000 forenames, surnames, places and brands.
 *
 * <p>The names are those of the Dutch part-of-speech dictionary of LanguageTool, {@code
 * org.languagetool:dutch-pos-dict:0.1} (made by TaalTik; Creative Commons Attribution 3.0 or BSD,
 * at choice). {@code DutchNamesGenerator}, among the tests, makes {@code dutch-names.dict} from it:
 * an automaton of 0.7 MB, where the whole dictionary has 13 MB and takes 0.3 s to read.
 *
 * <p>Names are looked up as printed, with their capital, one word at a time; "Vries" is the surname
 * of "De Vries". The automaton is read when first asked. Thread-safe; a look-up is linear in the
 * length of the word.
 */
public final class DutchDictionary {
  static final int FORENAME = 1;
  static final int SURNAME = 2;
  static final int BEHIND_PARTICLE = 4;
  static final int PLACE = 8;
  static final int BRAND = 16;
  static final int COMMON = 32;

  /** Stands between a name and the character that holds its kinds. */
  static final byte SEPARATOR = '~';

  /** What is added to the kinds, so that they are a letter. */
  static final int BASE = 64;

  private DutchDictionary() {}

  /** Whether people bear it as a first name: "Josep", "Volkert", "Jan". */
  public static boolean forename(String word) {
    return is(word, FORENAME);
  }

  /** Whether families bear it, behind a particle ("van", "de") or not: "Vries", "Jansen". */
  public static boolean surname(String word) {
    return is(word, SURNAME | BEHIND_PARTICLE);
  }

  /** Whether families bear it without a particle before it. */
  public static boolean bareSurname(String word) {
    return is(word, SURNAME);
  }

  /** Whether it is a place, a region or a country. */
  public static boolean place(String word) {
    return is(word, PLACE);
  }

  /** Whether it is an organisation or a product. */
  public static boolean brand(String word) {
    return is(word, BRAND);
  }

  /**
   * Whether a name is a common word too, in small letters: "Bakker", "Groen". Of words that are no
   * name the dictionary knows nothing.
   */
  public static boolean commonName(String word) {
    return is(word, COMMON);
  }

  private static boolean is(String word, int kinds) {
    return (kinds(word) & kinds) != 0;
  }

  /** The kinds of name that a word is, as bits; 0 for a word that is no name. */
  static int kinds(String word) {
    byte[] printed = word.getBytes(StandardCharsets.UTF_8);
    byte[] key = Arrays.copyOf(printed, printed.length + 1);
    key[printed.length] = SEPARATOR;
    MatchResult match = new FSATraversal(Automaton.NAMES).match(key);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return 0;
    }
    return Automaton.NAMES.getArcLabel(Automaton.NAMES.getFirstArc(match.node)) - BASE;
  }

  private static final class Automaton {
    static final FSA NAMES = read();

    private static FSA read() {
      try (InputStream in =
          Objects.requireNonNull(
              DutchDictionary.class.getResourceAsStream("dutch-names.dict"), "dutch-names.dict")) {
        return FSA.read(new ByteArrayInputStream(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
