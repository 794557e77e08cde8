package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.archive.Part.Kind;

/**
 * Questions, answers, notices and explanations of a paper as they come, each told for what it is:
 * conversion left answers among the questions, and the last words of a paper in its type. Not
 * thread-safe.
 */
final class Parts {
  private static final String WORD =
      "(?:[Nn]ader(?:e)? )?(?:[Aa]ntwoord(?:en)?|[Mm]ededel\\p{L}{1,4})";

  /** The sentence of an answer or a notice, with the bare heading that may stand before it. */
  private static final Pattern REPLY =
      Pattern.compile(
          "(?:(?<![\\p{L}])"
              + WORD
              + "\\s+)?(?<reply>(?:Nader antwoord|Nadere"
              + " mededeling|Antwoord(?:en)?|Mededel\\p{L}{1,4}) van (?:de )?(?:heer |mevrouw"
              + " )?\\p{L}[^?]{3,400}?\\(\\s*(?:[Oo0]nt\\p{L}{3,9}|[IilL1]ngezonden)(?!\\p{L})[^()]{3,40}?(?:\\)|(?<=\\d{4})\\.(?=\\s|$))(?:[.,;]?\\s*\\(?[Zz]ie"
              + " ook [Aa]anhangsel[^.]{0,30}(?:nrs?\\. ?)?[^.]{0,60}?vergaderjaar"
              + " \\d{4}\\s*[–-]\\s*\\d{2,4})?)\\)?[.,]?");

  /** The paper that follows in print, the beginning of which a scan has on the same page. */
  private static final Pattern NEXT_PAPER =
      Pattern.compile(
          "(?<=\\s)\\d{1,4} (?:Nadere v|V)ragen van (?:het lid|de leden|de her?en|de heer|mevrouw)"
              + " \\p{L}[^?]{5,400}?\\([Il1]ngezon");

  /** The sentence of other questions, which one paper answers too. */
  private static final Pattern MORE_QUESTIONS =
      Pattern.compile(
          "(?<=[.?!»”)] )Vragen van (?:het lid|de leden|de her?en|de heer|mevrouw)"
              + " \\p{L}[^?]{5,400}?\\([Il1]ngezon[^)]{2,30}\\)[.]?");

  /** The header of a paper, which conversion took for its first question. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:\\p{L}+ )?[Vv]ra(?:ag|gen) van [^?]{10,600}\\([Ii]ngezonden [^)]{6,30}\\)?[.]?");

  private final List<Part> parts = new ArrayList<>();
  private String reply = "";
  private String asking = "";
  private String number = "";
  private Kind below = Kind.QUESTION;
  private boolean isEnded;

  /**
   * The parts of a paper.
   *
   * @param introduction words above the answers, or empty
   * @param lastWords words that belong behind all others, or empty
   * @param isAnswered whether the paper says of itself that it holds an answer
   */
  Parts(Element paper, String introduction, String lastWords, boolean isAnswered) {
    for (Element section : paper.children().toList()) {
      switch (section.name()) {
        case "vragen" -> section.all("vraag").forEach(this::question);
        case "antwoorden" -> {
          below = Kind.ANSWER;
          add(Kind.REMARK, "", Block.text(introduction, List.of()));
          section.all("antwoord").forEach(a -> split(Kind.ANSWER, a));
        }
        case "mededeling", "toelichting" -> split(Kind.REMARK, section);
        default -> {}
      }
    }
    if (!lastWords.isEmpty() && !parts.isEmpty() && !isEnded) {
      Part last = parts.removeLast();
      parts.add(last.with(Part.joined(last.words(), Block.text(lastWords, List.of()))));
    }
    Sequence.join(parts);
    if (isAnswered) {
      Sequence.tellAnswers(parts);
    }
    Gaps.fill(parts);
    LateQuestions.move(parts);
  }

  /** The sentence of the questions where it was taken for one of them, else empty. */
  String asking() {
    return asking;
  }

  /** The number of the paper where it stands with that sentence, else empty. */
  String number() {
    return number;
  }

  /** The sentence of the answer where it was found among the parts, else empty. */
  String reply() {
    return reply;
  }

  /** The parts, in order; may be changed. */
  List<Part> parts() {
    return parts;
  }

  private void question(Element question) {
    Block words = Print.block(question);
    if (parts.isEmpty() && ASKING.matcher(words.text()).matches()) {
      asking = words.text();
      number = Print.words(question.attribute("nummer")).replaceAll("\\D", "");
    } else {
      split(below, question);
    }
  }

  private void split(Kind kind, Element element) {
    Block words = ended(Print.block(element));
    String numbers = numbers(Print.words(element.attribute("nummer")));
    int rest = numbers.matches("\\d{1,2}") ? PrintedNumbers.rest(words.text()) : 0;
    if (rest > 0) {
      numbers = PrintedNumbers.together(numbers + " " + words.text().substring(0, rest));
      words = Part.slice(words, rest, words.text().length());
    }
    Matcher more = MORE_QUESTIONS.matcher(words.text());
    if (kind == Kind.QUESTION && more.find()) {
      add(kind, numbers, Part.slice(words, 0, more.start()));
      add(Kind.REMARK, "", Part.slice(words, more.start(), more.end()));
      numbers = "";
      words = Part.slice(words, more.end(), words.text().length());
    }
    Matcher found = REPLY.matcher(words.text());
    if (!found.find()) {
      add(kind, numbers, words);
      return;
    }
    if (reply.isEmpty()) {
      reply = found.group("reply").replaceFirst("^Mededel\\p{L}{1,4} ", "Mededeling ");
    }
    add(kind, numbers, Part.slice(words, 0, found.start()));
    boolean isNotice = found.group("reply").toLowerCase(Locale.ROOT).contains("mededel");
    below = isNotice ? Kind.REMARK : Kind.ANSWER;
    Block behind = Part.slice(words, found.end(), words.text().length());
    if (isNotice) {
      add(below, "", behind);
    } else {
      labelled(behind);
    }
  }

  /** Words up to where the next paper begins; none where it began before. */
  private Block ended(Block words) {
    if (isEnded) {
      return Block.text("", List.of());
    }
    Matcher next = NEXT_PAPER.matcher(words.text());
    isEnded = next.find();
    return isEnded ? Part.slice(words, 0, next.start()) : words;
  }

  /** Numbers with their letters together; the first lost from "2 en 3" set again; 0 is none. */
  private String numbers(String printed) {
    String numbers = PrintedNumbers.together(printed);
    if (numbers.startsWith("en ") && !parts.isEmpty()) {
      int second = PrintedNumbers.first(numbers);
      boolean isNext = second == PrintedNumbers.last(parts.getLast().numbers()) + 2;
      return isNext ? (second - 1) + " " + numbers : numbers.substring(3);
    }
    return numbers.matches("0+") ? "" : numbers;
  }

  /** Answers of which the numbers stand in the text alone: {@code Ja. 2 en 3 Dat is bekend.} */
  private void labelled(Block words) {
    String text = words.text();
    String numbers = "";
    int start = 0;
    int due = 1;
    for (Matcher label = PrintedNumbers.in(text); label.find(); ) {
      int first = Integer.parseInt(label.group(2));
      boolean isNext = first == due || (first > due && first <= due + 1);
      if (isNext) {
        add(
            Kind.ANSWER,
            numbers.isEmpty() && label.start() > 0 ? "1" : numbers,
            Part.slice(words, start, label.start()));
        numbers = PrintedNumbers.together(label.group(1));
        start = label.end();
        due = PrintedNumbers.last(numbers) + 1;
      }
    }
    add(Kind.ANSWER, numbers, Part.slice(words, start, text.length()));
  }

  private void add(Kind kind, String numbers, Block words) {
    boolean isNew = parts.stream().noneMatch(p -> p.kind() == kind && p.numbers().equals(numbers));
    if (!words.text().isEmpty()
        || (kind != Kind.REMARK && !numbers.isEmpty() && isNew && !isEnded)) {
      parts.add(new Part(kind, numbers, words));
    }
  }
}
