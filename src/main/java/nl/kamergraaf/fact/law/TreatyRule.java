package nl.kamergraaf.fact.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Treaties and acts known by a fixed turn of phrase: "Vierde Verdrag van Genève", "Digital Services
 * Act", "Verordening (EU) 2023/1115".
 */
final class TreatyRule implements NameRule {
  private static final String QUALIFIER =
      "(?:(?:Internationaal|Europees|Eerste|Tweede|Derde|Vierde|Facultatief|Aanvullend)\\s)?";

  private static final Pattern OF_A_PLACE =
      Pattern.compile(
          QUALIFIER
              + "(?:Verdrag|Overeenkomst|overeenkomst|Akkoord|Klimaatakkoord|Statuut|Conventie|Protocol|Wetboek)"
              + "\\s(?:van|te)\\s?(?:Den\\s|San\\s|New\\s)?\\p{Lu}\\p{L}+");

  private static final Pattern ON_A_SUBJECT =
      Pattern.compile(
          QUALIFIER
              + "(?:VN-)?[Vv]erdrag\\s?(?:inzake|tot|betreffende|over|ter|nopens)\\s[^.,;:()«»?!\\n"
              + "]{5,140}?(?=\\s(?:en|is|zijn|wordt|dat|die|waarin|heeft|hebben|moet|moeten|kan|kunnen|niet|ook|om|als|schrijft|bepaalt|verplicht|geldt)\\b|[.,;:()«»?!\\n"
              + "]|$)");

  private static final String STATE =
      "(?:(?:het|de)\\s)?\\p{Lu}[\\p{L}-]+(?:\\s(?:der|van|de|het)(?=\\s\\p{Lu})|\\s\\p{Lu}[\\p{L}-]+){0,6}";

  /** "Uitleveringsverdrag tussen Nederland en Noorwegen". */
  private static final Pattern BETWEEN_STATES =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}*(?:verdrag|overeenkomst)|Verdrag|Overeenkomst)\\stussen\\s"
              + STATE
              + "\\sen\\s"
              + STATE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?!Europese|De|Het|Een|In|The|Op|Onder)(?:\\p{Lu}[\\p{L}-]+\\s(?:(?:and|of|on|for|the)\\s){0,2}){1,6}(?:Act|Directive|Regulation)\\b");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\p{L}*(?:[Vv]erordening|[Rr]ichtlijn)\\s?(?:\\((?:EU|EG|EEG)\\)\\s?(?:nr\\.\\s?)?\\d{1,4}/\\d{1,4}|\\d{2,4}/\\d{1,4}/E[UG]+)");

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word word = sentence.word(index);
    return match(sentence, word, NUMBERED, true)
        .or(() -> match(sentence, word, OF_A_PLACE, false))
        .or(() -> match(sentence, word, BETWEEN_STATES, false))
        .or(
            () ->
                word.isCapitalised()
                    ? match(sentence, word, ON_A_SUBJECT, false)
                    : Optional.empty())
        .or(() -> word.isCapitalised() ? match(sentence, word, ENGLISH, false) : Optional.empty());
  }

  private static Optional<LawName> match(
      Sentence sentence, Word word, Pattern pattern, boolean needsArticle) {
    int end = Math.min(sentence.text().length(), word.start() + 200);
    Matcher name = pattern.matcher(sentence.text()).region(word.start(), end);
    return name.lookingAt()
        ? Optional.of(
            new LawName(
                name.start(),
                name.end(),
                sentence.name(name.start(), name.end()),
                Optional.empty(),
                "law/treaty",
                needsArticle))
        : Optional.empty();
  }
}
