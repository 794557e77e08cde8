package nl.kamergraaf.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.kamergraaf.form.Paper.Exchange;
import nl.kamergraaf.form.Paper.Member;
import nl.kamergraaf.text.WordTable;

/** Papers of all sizes, their sentences taken from {@code sentences.txt}. */
public final class Papers {
  private static final String NOTE = "{note}";

  private static final List<Member> MEMBERS =
      List.of(
          new Member("Van der Plas", "Plas van der C.A.M.", "BBB"),
          new Member("Beckerman", "Beckerman S.M.", "SP"),
          new Member("Van Nispen", "Nispen van M.", "SP"),
          new Member("Bushoff", "Bushoff J.", "GroenLinks-PvdA"),
          new Member("Kröger", "Kröger S.C.", "GroenLinks-PvdA"),
          new Member("Bamenga", "M. Bamenga", "D66"),
          new Member("Ergin", "Ergin D.", "DENK"),
          new Member("Vlottes", "Vlottes E.", "PVV"));

  private static final List<List<String>> ADDRESSEES =
      List.of(
          List.of("Minister van Justitie en Veiligheid"),
          List.of("Minister voor Klimaat en Energie", "Staatssecretaris van Financiën"),
          List.of(
              "Minister van Onderwijs, Cultuur en Wetenschap",
              "Minister van Sociale Zaken en Werkgelegenheid"));

  private static final List<String> SUBJECTS =
      List.of(
          "het bericht «Brug gaat weer niet open»",
          "de wachttijden bij de rechtbank",
          "het artikel «Het veer vaart niet meer» en de gevolgen voor scholieren");

  private Papers() {}

  public static Arbitrary<Paper> any() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3500),
            members(),
            Arbitraries.of(ADDRESSEES),
            Arbitraries.of(SUBJECTS),
            Arbitraries.integers().between(0, 90),
            exchange().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(kind("note")).list().ofSize(24))
        .as(Papers::paper);
  }

  private static Arbitrary<List<Member>> members() {
    return Arbitraries.integers()
        .between(0, MEMBERS.size() - 1)
        .set()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(chosen -> chosen.stream().sorted().map(MEMBERS::get).toList());
  }

  private static Arbitrary<Exchange> exchange() {
    Arbitrary<String> question =
        Arbitraries.of(kind("question")).list().ofMinSize(1).ofMaxSize(3).map(Papers::paragraph);
    Arbitrary<String> paragraph =
        Arbitraries.of(kind("answer")).list().ofMinSize(1).ofMaxSize(3).map(Papers::paragraph);
    return Combinators.combine(
            question.list().ofMinSize(1).ofMaxSize(2), paragraph.list().ofMinSize(1).ofMaxSize(3))
        .as(Exchange::new);
  }

  private static String paragraph(List<String> sentences) {
    return String.join(" ", sentences);
  }

  private static List<String> kind(String kind) {
    return WordTable.of(Papers.class, "sentences.txt").lines().stream()
        .filter(line -> line.startsWith(kind + ": "))
        .map(line -> line.substring(kind.length() + 2))
        .toList();
  }

  private static Paper paper(
      int number,
      List<Member> askers,
      List<String> addressees,
      String subject,
      int daysToAnswer,
      List<Exchange> exchanges,
      List<String> noteTexts) {
    List<String> notes = new ArrayList<>();
    List<Exchange> numbered = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      numbered.add(
          new Exchange(
              numbered(exchange.questions(), notes, noteTexts),
              numbered(exchange.answer(), notes, noteTexts)));
    }
    LocalDate submitted = LocalDate.of(2024, 11, 5);
    return new Paper(
        number,
        askers,
        addressees,
        subject,
        submitted,
        submitted.plusDays(daysToAnswer),
        numbered,
        notes);
  }

  /** Gives each note its number, as it comes; when there are no more, none is called. */
  private static List<String> numbered(
      List<String> paragraphs, List<String> notes, List<String> texts) {
    List<String> numbered = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String text = paragraph;
      while (text.contains(NOTE)) {
        int at = text.indexOf(NOTE);
        String mark = "";
        if (notes.size() < texts.size()) {
          notes.add(texts.get(notes.size()));
          mark = "<sup>" + notes.size() + "</sup>";
        }
        text = text.substring(0, at) + mark + text.substring(at + NOTE.length());
      }
      numbered.add(text);
    }
    return numbered;
  }
}
