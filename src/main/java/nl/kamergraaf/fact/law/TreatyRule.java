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
      "(?:(?:Internationaal|Europees|Europese|Eerste|Tweede|Derde|Vierde|Facultatief|Aanvullend)\\s)?";

  private static final Pattern OF_A_PLACE =
      Pattern.compile(
          QUALIFIER
              + "(?:Verdrag|Overeenkomst|overeenkomst|Akkoord|Klimaatakkoord|Statuut|Conventie|Protocol|Wetboek)"
              + "\\s(?:van|te)\\s?(?:Den\\s|San\\s|New\\s|Militair\\s)?\\p{Lu}\\p{L}+");

  /** "Verdrag voor de Rechten van het Kind", "Europese Conventie van de rechten van de mens". */
  private static final Pattern OF_RIGHTS =
      Pattern.compile(
          QUALIFIER
              + "(?:(?:VN-|VN\\s)[Vv]erdrag|Verdrag|Conventie|Handvest)\\s(?:voor|van|over|inzake)\\s(?:de\\s)?[Rr]echten\\svan\\s"
              + "(?:(?:de|het)\\s)?\\p{L}+");

  /**
   * "Zandpol-Overeenkomst", "Chemische Zanden Verdrag", "Zandcrime Verordening": what it is called
   * by stands before the word for the act, with a hyphen or apart. An adjective there tells
   * nothing: "Europese Richtlijn".
   */
  private static final Pattern CALLED_BY =
      Pattern.compile(
          "(?!(?:De|Het|Een|In|Op|Dit|Deze|Die|Dat|Uw|Volgens|Artikel|Ontwerp|Voorstel|EU|EG|EEG|VN|NAVO|CAO|Nieuwe|Aanvullend)\\b)"
              + "(?:\\p{Lu}\\p{L}*(?:-\\p{L}+)?\\s){0,2}"
              + "(?:\\p{Lu}[\\p{L}-]*(?<!se|sche|isch|ale|aal|ele|eel|lijk|lijke|end|ende|EU|EG|EEG|VN|OECD|OESO|NAVO)"
              + "\\s(?:Verdrag|Overeenkomst|Verordening|Conventie)"
              + "|\\p{Lu}\\p{L}*(?<!EU|EG|EEG|VN|CAO|OESO|Raam|Model|Basis)-[Oo]vereenkomst"
              + "|\\p{Lu}\\p{L}*-(?:Verdrag|Verordening|Conventie|Richtlijn|Kaderrichtlijn))(?!\\p{L})(?!\\s(?:inzake|van|tot|voor|tussen|betreffende|over|[Nn]r|\\d|\\())");

  private static final Pattern ON_A_SUBJECT =
      Pattern.compile(
          QUALIFIER
              + "(?:VN[-\\s])?[Vv]erdrag\\s?(?:inzake|tot|betreffende|over|ter|nopens)\\s[^.,;:()«»?!\\n"
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
        .or(() -> match(sentence, word, OF_RIGHTS, false))
        .or(() -> match(sentence, word, BETWEEN_STATES, false))
        .or(() -> called(sentence, index))
        .or(
            () ->
                word.isCapitalised()
                    ? match(sentence, word, ON_A_SUBJECT, false)
                    : Optional.empty())
        .or(() -> word.isCapitalised() ? match(sentence, word, ENGLISH, false) : Optional.empty());
  }

  private static Optional<LawName> called(Sentence sentence, int index) {
    return sentence.startsSentence(index)
        ? Optional.empty()
        : match(sentence, sentence.word(index), CALLED_BY, false);
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
