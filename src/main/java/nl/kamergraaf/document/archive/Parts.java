package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Composition;
import nl.kamergraaf.document.NoteCall;

/**
 * Questions, answers, notices and explanations of a paper as they come, each told for what it is:
 * conversion left answers among the questions, and the last words of a paper in its type. Not
 * thread-safe.
 */
final class Parts {
  private enum Kind {
    QUESTION,
    ANSWER,
    REMARK
  }

  private record Part(Kind kind, String numbers, Block words) {
    Part with(Block more) {
      return new Part(kind, numbers, more);
    }
  }

  private static final String WORD = "(?:[Nn]ader(?:e)? )?(?:[Aa]ntwoord(?:en)?|[Mm]ededeling)";

  /** The sentence of an answer or a notice, with the bare heading that may stand before it. */
  private static final Pattern REPLY =
      Pattern.compile(
          "(?:(?<![\\p{L}])"
              + WORD
              + "\\s+)?(?<reply>(?:Nader antwoord|Nadere mededeling|Antwoord(?:en)?|Mededeling) van"
              + " (?:de )?(?:heer |mevrouw"
              + " )?\\p{L}[^?]{3,400}?\\(\\s*[Oo0]nt\\p{L}{3,9}\\b[^()]{3,40}\\)(?:[.,;]?\\s*\\(?[Zz]ie"
              + " ook [Aa]anhangsel[^.]{0,30}(?:nrs?\\. ?)?[^.]{0,60}?vergaderjaar"
              + " \\d{4}\\s*[–-]\\s*\\d{2,4})?)\\)?[.,]?");

  /** The numbers of an answer before its first word, behind a full sentence or at the start. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.?!»)] ))((\\d{1,2})(?:(?:, ?| en |, en | t/m | tot en met )\\d{1,2})*)[.)]?"
              + " (?=\\p{Lu}\\p{Ll})");

  private final List<Part> parts = new ArrayList<>();
  private String reply = "";
  private Kind below = Kind.QUESTION;

  /**
   * The parts of a paper.
   *
   * @param introduction words above the answers, or empty
   * @param lastWords words that belong behind all others, or empty
   */
  Parts(Element paper, String introduction, String lastWords) {
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
    if (!lastWords.isEmpty() && !parts.isEmpty()) {
      Part last = parts.removeLast();
      parts.add(last.with(joined(last.words(), lastWords)));
    }
  }

  /** The sentence of the answer where it was found among the parts, else empty. */
  String reply() {
    return reply;
  }

  /** Adds the parts to a document. */
  void addTo(Composition document) {
    for (Part part : parts) {
      switch (part.kind()) {
        case QUESTION -> document.question(part.numbers(), part.words());
        case ANSWER -> document.answer(part.numbers(), part.words());
        case REMARK -> document.remark(part.words());
      }
    }
  }

  private void question(Element question) {
    split(below, question);
  }

  private void split(Kind kind, Element element) {
    Block words = Print.block(element);
    String numbers = Print.words(element.attribute("nummer"));
    Matcher found = REPLY.matcher(words.text());
    if (!found.find()) {
      add(kind, numbers, words);
      return;
    }
    if (reply.isEmpty()) {
      reply = found.group("reply");
    }
    add(kind, numbers, slice(words, 0, found.start()));
    boolean isNotice = found.group("reply").contains("ededeling van");
    below = isNotice ? Kind.REMARK : Kind.ANSWER;
    Block rest = slice(words, found.end(), words.text().length());
    if (isNotice) {
      add(below, "", rest);
    } else {
      labelled(rest);
    }
  }

  /** Answers of which the numbers stand in the text alone: {@code Ja. 2 en 3 Dat is bekend.} */
  private void labelled(Block words) {
    String text = words.text();
    String numbers = "";
    int start = 0;
    int due = 1;
    for (Matcher label = LABEL.matcher(text); label.find(); ) {
      int first = Integer.parseInt(label.group(2));
      boolean isNext = first == due || (first > due && first <= due + 1);
      if (isNext) {
        add(
            Kind.ANSWER,
            numbers.isEmpty() && label.start() > 0 ? "1" : numbers,
            slice(words, start, label.start()));
        numbers = label.group(1);
        start = label.end();
        due = last(numbers) + 1;
      }
    }
    add(Kind.ANSWER, numbers, slice(words, start, text.length()));
  }

  private static int last(String numbers) {
    String[] all = numbers.split("\\D+");
    return Integer.parseInt(all[all.length - 1]);
  }

  private void add(Kind kind, String numbers, Block words) {
    if (!words.text().isEmpty() || (kind != Kind.REMARK && !numbers.isEmpty())) {
      parts.add(new Part(kind, numbers, words));
    }
  }

  private static Block slice(Block words, int start, int end) {
    int from = start;
    int to = end;
    String text = words.text();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int origin = from;
    int last = to;
    List<NoteCall> calls =
        words.calls().stream()
            .filter(call -> call.offset() >= start && call.offset() <= end)
            .map(
                call ->
                    new NoteCall(
                        call.label(), Math.clamp(call.offset() - origin, 0, last - origin)))
            .toList();
    return new Block(Block.Role.TEXT, "", text.substring(from, to), calls);
  }

  private static Block joined(Block words, String more) {
    String text = words.text().isEmpty() ? more : words.text() + " " + more;
    return new Block(Block.Role.TEXT, "", text, words.calls(), words.links());
  }
}
