package nl.kamergraaf.document.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.document.Composition;
import nl.kamergraaf.text.DutchDate;

/**
 * The header of a paper, set again from the elements into which its publisher cut it.
 *
 * <p>The sentence of the questions is the description that the clerks took from it, without the
 * word for the kind of paper behind it. The sentence of the answer is put together as it is
 * printed: {@code Antwoord van minister Donner (Justitie), mede namens … (Ontvangen 15 januari
 * 2004)}.
 */
final class HeaderLines {
  private static final Pattern YEARS = Pattern.compile("\\d{4}\\s*[–^-]\\s*\\d{2,4}");
  private static final Pattern KIND =
      Pattern.compile(
          "\\s*;?\\s*((?:nadere? )?(?:antwoord|mededeling))[\\p{L} ]{0,6}$",
          Pattern.CASE_INSENSITIVE);

  /** As prints of the Senate have it: "heer Nuis, staatssecretaris van Onderwijs". */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:de )?heer |mevrouw )?([^,]{2,40}),? ?(?i:(?:minister-president,"
              + " )?(minister|staatssecretaris)) (?:van|voor) (.{4,90}?)(?:,? mede namens"
              + " .*)?[.,]?");

  private static final Pattern MINISTER = Pattern.compile("[a-z]{0,2}m[a-zï'’]{2,6}ter");
  private static final Pattern STATE_SECRETARY = Pattern.compile("staat[a-z ]{1,4}ecr[a-z]{3,7}");

  /** The word behind "Antwoord van", before a name. */
  private static final Pattern SCANNED_OFFICE =
      Pattern.compile("^\\p{L}+(?: \\p{L}+)? van (?:de )?(\\p{Ll}{6,18}) (?=\\p{Lu})");

  private static final Pattern QUESTIONS =
      Pattern.compile(
          "^\\W*(?:\\p{L}+[*:,]?\\s+){0,3}\\p{L}*vra(?:ag|gen)\\b", Pattern.CASE_INSENSITIVE);

  /** A day, what it refers to, and what no longer belongs to the sentence. */
  private static final Pattern DAY_AND_MORE =
      Pattern.compile(
          "(\\d{1,2} ?\\p{L}+ \\d{4}\\)?(?:[.,;]? ?\\(?[Zz]ie ook .{0,160}?[Vv]ergaderjaar \\d{4}"
              + " ?[–-] ?\\d{2,4}\\)?)?[.,]?) ([\\p{Lu}\\d«].{20,})",
          Pattern.DOTALL);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private final Element paper;
  private final Element meta;

  HeaderLines(Element paper) {
    this.paper = paper;
    this.meta = paper.at("meta");
  }

  /**
   * The header.
   *
   * @param printedReply the sentence of the answer where it stands among the questions; empty where
   *     it does not
   * @param printedAsking the sentence of the questions where it stands among them, else empty
   * @param printedNumber the number of the paper that stands with it, else empty
   */
  Composition.Heading heading(String printedReply, String printedAsking, String printedNumber) {
    return new Composition.Heading(
        meta.at("header").attribute("kamer").strip().equals("1") ? "Eerste Kamer" : "",
        found(YEARS, Print.words(meta.at("header").attribute("vergaderjaar"))),
        number().isEmpty() ? printedNumber : number(),
        caseNumber(),
        printedAsking.isEmpty() ? asking() : printedAsking,
        printedReply.isEmpty() ? replying() : mended(printedReply));
  }

  /** The sentence of an answer with the office in which a scan has a letter or two wrong. */
  private static String mended(String sentence) {
    Matcher scanned = SCANNED_OFFICE.matcher(sentence);
    return scanned.find()
        ? sentence.substring(0, scanned.start(1))
            + office(scanned.group(1)).strip()
            + sentence.substring(scanned.end(1))
        : sentence;
  }

  /** The words that the description has for the kind of paper, such as "Mededeling". */
  String kind() {
    Matcher kind = KIND.matcher(description());
    return kind.find() ? kind.group(1) : "";
  }

  /** Whether the paper, or the clerks, call it an answer. */
  boolean isAnswered() {
    return (type() + kind()).toLowerCase(Locale.ROOT).contains("antwoord");
  }

  private String number() {
    String number = meta.at("vraagdata").attribute("vraagnummer").replaceAll("\\s", "");
    return number.matches("\\d{1,4}") ? number : "";
  }

  private String caseNumber() {
    String number = meta.at("footer").attribute("vetnummer").strip();
    String asked = meta.at("vraagdata").attribute("vraagnummer").strip();
    return number.matches("\\d{10}") ? number : asked.matches("\\d{10}") ? asked : "";
  }

  private String description() {
    return meta.at("metadata").all("item").stream()
        .filter(item -> item.attribute("attribuut").equals("Bibliografische_omschrijving"))
        .map(item -> Print.words(item.text()))
        .findFirst()
        .orElse("");
  }

  private String asking() {
    String described = KIND.matcher(description()).replaceFirst("").replaceFirst("[;\\s]+$", "");
    String sentence = QUESTIONS.matcher(described).find() ? described : completed(described);
    String day = date(meta.at("vraagdata").attribute("indiendatum"));
    boolean isDated = sentence.toLowerCase(Locale.ROOT).contains("ingezonden");
    return isDated || day.isEmpty() ? sentence : sentence + " (Ingezonden " + day + ")";
  }

  /**
   * A sentence of which the archive lost the opening, and the commas between members: {@code
   * RoethofVan den Bos (beiden D66) over …}, or everything before the subject.
   */
  private String completed(String rest) {
    List<Element> members = meta.at("vraagdata").all("vrager");
    String names = rest;
    for (Element member : members) {
      String name = Pattern.quote(Print.words(member.text()));
      names =
          names
              .replaceFirst("(" + name + ")(?=\\p{Lu}|(?:de|van|der|den|ten|ter) )", "$1, ")
              .replace("(", " (");
    }
    names = names.replaceAll("\\s+", " ").strip();
    boolean isNamed =
        !names.isEmpty()
            && members.stream().anyMatch(member -> rest.contains(Print.words(member.text())));
    String opening = members.size() > 1 ? "Vragen van de leden " : "Vragen van het lid ";
    if (isNamed) {
      return opening + names;
    }
    String asked =
        members.stream()
            .map(
                member ->
                    Print.words(member.text())
                        + (member.attribute("partij").isBlank()
                            ? ""
                            : " (" + Print.words(member.attribute("partij")) + ")"))
            .collect(Collectors.joining(", "));
    boolean isDate = names.startsWith("(");
    return asked.isEmpty()
        ? names
        : opening + asked + (names.isEmpty() || isDate ? " " : " over ") + names;
  }

  /** What the archive holds behind the day of the answer: the words that introduce it. */
  String introduction() {
    return rest(meta.at("antwoorddata").attribute("antwoorddatum"));
  }

  private static String rest(String written) {
    Matcher day = DAY_AND_MORE.matcher(Print.words(written));
    return day.matches() ? day.group(2).strip() : "";
  }

  private String replying() {
    Element notice = paper.at("mededeling");
    Element answer = meta.at("antwoorddata", "antwoorder");
    String name = Print.words(answer.text());
    Matcher person = PERSON.matcher(name);
    if (person.matches()) {
      return sentence(
          type().isEmpty() ? "Antwoord" : type(),
          person.group(2),
          person.group(1),
          person.group(3),
          meta.at("antwoorddata", "mede-antwoorder").text(),
          meta.at("antwoorddata").attribute("antwoorddatum"));
    }
    if (!name.isEmpty()) {
      return sentence(
          type().isEmpty() ? "Antwoord" : type(),
          answer.attribute("functie"),
          name,
          answer.attribute("ministerie"),
          meta.at("antwoorddata", "mede-antwoorder").text(),
          meta.at("antwoorddata").attribute("antwoorddatum"));
    }
    return notice.attribute("mededeler").isBlank()
        ? nameless(answer)
        : sentence(
            "Mededeling",
            notice.attribute("functie"),
            Print.words(notice.attribute("mededeler")),
            notice.attribute("afdeling"),
            "",
            notice.attribute("mededelingdatum"));
  }

  /** That there is an answer or a notice, where the archive has lost from whom. */
  private String nameless(Element answer) {
    String kind = type().isEmpty() ? kind() : type();
    String day = date(meta.at("antwoorddata").attribute("antwoorddatum"));
    String ministry = Print.words(answer.attribute("ministerie"));
    boolean isMinistry = !ministry.isEmpty() && !ministry.startsWith("Ontvangen");
    return kind.isEmpty()
        ? ""
        : kind
            + (isMinistry ? " (" + ministry + ")" : "")
            + (day.isEmpty() ? "" : ". (Ontvangen " + day + (day.contains(")") ? "" : ")"));
  }

  private static String sentence(
      String kind, String office, String name, String portfolio, String others, String day) {
    String field = Print.words(portfolio);
    String behalf = Print.words(others);
    String received = date(day);
    return kind
        + " van "
        + office(Print.words(office))
        + capital(name)
        + (field.isEmpty() ? "" : " (" + field + ")")
        + (behalf.isEmpty() ? "" : ", mede namens " + behalf)
        + (received.isEmpty()
            ? ""
            : ". (Ontvangen " + received + (received.contains(")") ? "" : ")"));
  }

  /** A surname behind an office begins with a capital, its prefix too. */
  private static String capital(String name) {
    return name.startsWith("van ") ? "V" + name.substring(1) : name;
  }

  /** An office as it is printed, of one in which a scan has a letter or two wrong. */
  private static String office(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.equals("de")) {
      return "";
    }
    return (STATE_SECRETARY.matcher(lower).matches()
            ? "staatssecretaris"
            : MINISTER.matcher(lower).matches() ? "minister" : written)
        + " ";
  }

  /** The kind of paper, where {@code type} holds that and not the last words of a notice. */
  String type() {
    String type = Print.words(paper.attribute("type"));
    return type.matches("(?i)(?:nadere? )?(?:antwoord(?:en)?|mededeling)") ? type : "";
  }

  /** A date as it is printed, of one that the archive wrote as {@code 2004-01-2}. */
  private static String date(String written) {
    Matcher more = DAY_AND_MORE.matcher(Print.words(written));
    String words = more.matches() ? more.group(1) : Print.words(written);
    Matcher iso = ISO.matcher(words);
    return iso.matches() ? printed(iso).orElse(words) : words.replaceFirst("\\)?\\.?$", "");
  }

  private static Optional<String> printed(Matcher iso) {
    return DutchDate.day(
            Integer.parseInt(iso.group(1)),
            Integer.parseInt(iso.group(2)),
            Integer.parseInt(iso.group(3)))
        .map(DutchDate::print);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
