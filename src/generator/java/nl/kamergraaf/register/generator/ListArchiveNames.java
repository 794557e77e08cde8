package nl.kamergraaf.register.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists how the metadata of the archive of 1984 to 2008 name those who asked and those who
 * answered: each form with group or office, the first and the last day, in how many papers, and the
 * address of the first of them. A form that fewer than three papers have may be a misprint and is
 * left out.
 *
 * <p>Arguments: the folder of the archive's XML files, and the table to write, {@code
 * archive-names.tsv}. Run twice, it writes the same bytes.
 */
public final class ListArchiveNames {
  private static final int FEWEST_PAPERS = 3;
  private static final String SENATE = "kamer=\"1\"";

  private static final Pattern ITEM = Pattern.compile("<item attribuut=\"(\\w+)\">([^<]*)</item>");
  private static final Pattern ASKER =
      Pattern.compile("<vrager partij=\"([^\"]+)\"[^>]*>([^<]+)</vrager>");
  private static final Pattern ANSWERER =
      Pattern.compile(
          "<antwoorder functie=\"([^\"]+)\" ministerie=\"([^\"]+)\"[^>]*>([^<]+)</antwoorder>");
  private static final Pattern SESSION = Pattern.compile("vergaderjaar=\"\\D*(\\d{4})");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private record Form(String role, String name, String beside) {
    String cells() {
      return role + "\t" + name + "\t" + beside;
    }
  }

  /** The papers that have a form. */
  private record Met(String first, String last, int papers, String address) {
    static Met of(String day, String address) {
      return new Met(day, day, 1, address);
    }

    Met and(Met other) {
      Met earlier = other.first.compareTo(first) < 0 ? other : this;
      String latest = other.last.compareTo(last) > 0 ? other.last : last;
      return new Met(earlier.first, latest, papers + other.papers, earlier.address);
    }
  }

  private final Map<Form, Met> forms = new HashMap<>();

  private ListArchiveNames() {}

  /** Writes the table. */
  public static void main(String[] args) throws IOException {
    ListArchiveNames list = new ListArchiveNames();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        list.read(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    list.write(Path.of(args[1]));
  }

  private void read(String paper) {
    int body = paper.indexOf("<vragen");
    String head = body < 0 ? paper : paper.substring(0, body);
    if (head.contains(SENATE)) {
      return;
    }
    Map<String, String> items = new HashMap<>();
    Matcher item = ITEM.matcher(head);
    while (item.find()) {
      items.putIfAbsent(item.group(1), unescaped(item.group(2)));
    }
    String address = items.getOrDefault("Permalink", "");
    Matcher session = SESSION.matcher(head);
    int year = session.find() ? Integer.parseInt(session.group(1)) : 0;
    Matcher asker = ASKER.matcher(head);
    while (asker.find()) {
      note(
          "asker",
          asker.group(2),
          asker.group(1),
          within(year, items.get("Datum_indiening")),
          address);
    }
    Matcher answerer = ANSWERER.matcher(head);
    while (answerer.find()) {
      String office = answerer.group(1) + " van " + answerer.group(2);
      note(
          "answerer", answerer.group(3), office, within(year, items.get("Datum_reaktie")), address);
    }
  }

  /** A day outside the session in which the paper was printed is a misprint. */
  private static @Nullable String within(int session, @Nullable String day) {
    if (day == null || !DAY.matcher(day).matches()) {
      return null;
    }
    int year = Integer.parseInt(day.substring(0, 4));
    return year == session || year == session + 1 ? day : null;
  }

  private void note(String role, String name, String beside, @Nullable String day, String address) {
    if (day != null && !address.isEmpty()) {
      forms.merge(
          new Form(role, unescaped(name), unescaped(beside)), Met.of(day, address), Met::and);
    }
  }

  private static String unescaped(String text) {
    return text.replace("&amp;", "&").replaceAll("\\s+", " ").strip();
  }

  private void write(Path table) throws IOException {
    Map<String, Met> sorted = new TreeMap<>();
    forms.forEach(
        (form, met) -> {
          if (met.papers() >= FEWEST_PAPERS) {
            sorted.put(form.cells(), met);
          }
        });
    List<String> lines =
        sorted.entrySet().stream()
            .map(
                entry ->
                    String.join(
                        "\t",
                        entry.getKey(),
                        entry.getValue().first(),
                        entry.getValue().last(),
                        Integer.toString(entry.getValue().papers()),
                        entry.getValue().address()))
            .toList();
    Files.writeString(
        table,
        "role\tname\tbeside\tfirst\tlast\tpapers\taddress\n" + String.join("\n", lines) + "\n");
  }
}
