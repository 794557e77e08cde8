package nl.kamergraaf.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer in the Aanhangsel of 2024–2025, to be printed in any form. A note is called in the text
 * by {@code <sup>3</sup>}.
 *
 * @param askers the members, those of one group next to each other
 * @param addressees full titles of the offices asked
 * @param exchanges questions, each with the answer that it shares with others
 * @param notes the footnotes, in the order in which they are called
 */
public record Paper(
    int number,
    List<Member> askers,
    List<String> addressees,
    String subject,
    LocalDate submitted,
    LocalDate received,
    List<Exchange> exchanges,
    List<String> notes) {
  static final String SESSION = "2024–2025";

  private static final DateTimeFormatter DUTCH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

  /**
   * A member who asks.
   *
   * @param name {@code Van der Plas}
   * @param registered as the metadata write it: {@code Plas van der C.A.M.}
   */
  public record Member(String name, String registered, String group) {}

  /** Questions that are answered together. */
  public record Exchange(List<String> questions, List<String> answer) {}

  /** A printed heading with the paragraphs below it. */
  record Section(boolean isQuestion, String numbers, List<String> paragraphs) {
    String heading() {
      return (isQuestion ? "Vraag " : "Antwoord ") + numbers;
    }
  }

  public Paper {
    askers = List.copyOf(askers);
    addressees = List.copyOf(addressees);
    exchanges = List.copyOf(exchanges);
    notes = List.copyOf(notes);
  }

  String id() {
    return "ah-tk-20242025-" + number;
  }

  /** The sentence that puts the questions. */
  String asking() {
    String askers = namedAskers();
    return "Vragen van %s aan de %s over %s (ingezonden %s)."
        .formatted(askers, String.join(" en de ", addressees), subject, DUTCH.format(submitted));
  }

  /** The sentence that names who answers. */
  String replying() {
    return "Antwoord van Minister Molenaar (Justitie en Veiligheid) (ontvangen %s)."
        .formatted(DUTCH.format(received));
  }

  private String namedAskers() {
    List<String> printed =
        IntStream.range(0, askers.size()).mapToObj(i -> askers.get(i).name() + group(i)).toList();
    return printed.size() == 1
        ? "het lid " + printed.getFirst()
        : "de leden "
            + String.join(", ", printed.subList(0, printed.size() - 1))
            + " en "
            + printed.getLast();
  }

  /** A group is printed behind the last of its members. */
  private String group(int i) {
    String group = askers.get(i).group();
    if (i + 1 < askers.size() && askers.get(i + 1).group().equals(group)) {
      return "";
    }
    long size = askers.stream().filter(member -> member.group().equals(group)).count();
    String extent = size == 1 ? "" : size == 2 ? "beiden " : "allen ";
    return " (" + extent + group + ")";
  }

  /** Questions and answers in the order of today's prints. */
  List<Section> sections() {
    return IntStream.range(0, exchanges.size())
        .mapToObj(this::exchange)
        .flatMap(List::stream)
        .toList();
  }

  private List<Section> exchange(int index) {
    int first = 1 + exchanges.subList(0, index).stream().mapToInt(e -> e.questions().size()).sum();
    List<String> questions = exchanges.get(index).questions();
    List<Section> sections =
        IntStream.range(0, questions.size())
            .mapToObj(
                i -> new Section(true, Integer.toString(first + i), List.of(questions.get(i))))
            .collect(Collectors.toList());
    String numbers =
        questions.size() == 1 ? "" + first : first + " en " + (first + questions.size() - 1);
    sections.add(new Section(false, numbers, exchanges.get(index).answer()));
    return sections;
  }
}
