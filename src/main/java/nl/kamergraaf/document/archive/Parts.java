package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final String WORD =
      "(?:[Nn]ader(?:e)? )?(?:[Aa]ntwoord(?:en)?|[Mm]ededel\\p{L}{1,4})";

  /** The sentence of an answer or a notice, with the bare heading that may stand before it. */
  private static final Pattern REPLY =
      Pattern.compile(
          "(?:(?<![\\p{L}])"
              + WORD
              + "\\s+)?(?<reply>(?:Nader antwoord|Nadere"
              + " mededeling|Antwoord(?:en)?|Mededel\\p{L}{1,4}) van (?:de )?(?:heer |mevrouw"
              + " )?\\p{L}[^?]{3,400}?\\(\\s*[Oo0]nt\\p{L}{3,9}\\b[^()]{3,40}\\)(?:[.,;]?\\s*\\(?[Zz]ie"
              + " ook [Aa]anhangsel[^.]{0,30}(?:nrs?\\. ?)?[^.]{0,60}?vergaderjaar"
              + " \\d{4}\\s*[–-]\\s*\\d{2,4})?)\\)?[.,]?");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  /** One number, or several that end in one. */
  private static final Pattern SINGLE = Pattern.compile("\\d{1,3}(?:\\D+\\d{1,3})*");

  /** The header of a paper, which conversion took for its first question. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:\\p{L}+ )?[Vv]ra(?:ag|gen) van [^?]{10,600}\\([Ii]ngezonden [^)]{6,30}\\)?[.]?");

  /** The numbers of an answer before its first word, behind a full sentence or at the start. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.?!»)] ))((\\d{1,2})(?:(?:, ?| en |, en | t/m | tot en met )\\d{1,2})*)[.)]?"
              + " (?=\\p{Lu}\\p{Ll})");

  private final List<Part> parts = new ArrayList<>();
  private String reply = "";
  private String asking = "";
  private String number = "";
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
    fillGaps();
    if (!lastWords.isEmpty() && !parts.isEmpty()) {
      Part last = parts.removeLast();
      parts.add(last.with(joined(last.words(), lastWords)));
    }
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
    Block words = Print.block(question);
    if (parts.isEmpty() && ASKING.matcher(words.text()).matches()) {
      asking = words.text();
      number = Print.words(question.attribute("nummer")).replaceAll("\\D", "");
    } else {
      split(below, question);
    }
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
      reply = found.group("reply").replaceFirst("^Mededel\\p{L}{1,4} ", "Mededeling ");
    }
    add(kind, numbers, slice(words, 0, found.start()));
    boolean isNotice = found.group("reply").toLowerCase(Locale.ROOT).contains("mededel");
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

  /**
   * Parts an item in whose words the number stands that is missed between it and the next: where
   * question 2 is followed by question 4, and 2 reads {@code Wanneer? 3 Hoe vaak?}.
   */
  private void fillGaps() {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isLast = i + 1 == parts.size() || parts.get(i + 1).kind() != part.kind();
      if (part.kind() == Kind.REMARK || !SINGLE.matcher(part.numbers()).matches()) {
        continue;
      }
      int due = last(part.numbers()) + 1;
      int next = isLast ? Integer.MAX_VALUE : first(parts.get(i + 1).numbers());
      if (next > due && (!isLast || part.kind() == Kind.ANSWER)) {
        part(i, due, next);
      }
    }
  }

  private void part(int index, int due, int next) {
    Part part = parts.get(index);
    String text = part.words().text();
    for (Matcher label = LABEL.matcher(text); label.find(); ) {
      boolean isDue = Integer.parseInt(label.group(2)) == due && last(label.group(1)) < next;
      if (isDue && label.start() > 0) {
        parts.set(index, part.with(slice(part.words(), 0, label.start())));
        Block rest = slice(part.words(), label.end(), text.length());
        parts.add(index + 1, new Part(part.kind(), label.group(1), rest));
        return;
      }
    }
  }

  private static int first(String numbers) {
    Matcher first = DIGITS.matcher(numbers);
    return first.find() ? Integer.parseInt(first.group()) : 0;
  }

  private static int last(String numbers) {
    String[] all = numbers.split("\\D+", -1);
    return Integer.parseInt(all[all.length - 1]);
  }

  private void add(Kind kind, String numbers, Block words) {
    boolean isNew = parts.stream().noneMatch(p -> p.kind() == kind && p.numbers().equals(numbers));
    if (!words.text().isEmpty() || (kind != Kind.REMARK && !numbers.isEmpty() && isNew)) {
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
