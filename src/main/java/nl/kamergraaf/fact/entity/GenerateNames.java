package nl.kamergraaf.fact.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.entity.CorpusNames.Document;
import nl.kamergraaf.fact.entity.CorpusNames.Met;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;

/**
 * Makes the tables of names that a corpus gives: {@code common-words.txt.gz}, {@code
 * name-model.tsv.gz}, {@code met-names.tsv.gz} and {@code attested-organisations.tsv}, each name
 * with the number of documents that print it and the first of them. The same documents give the
 * same bytes.
 *
 * <pre>{@code
 * java -Xmx4g -cp "target/classes:target/lib/*" nl.kamergraaf.fact.entity.GenerateNames \
 *     src/main/resources/nl/kamergraaf/fact/entity archive/ subjects.tsv.gz
 * }</pre>
 *
 * <p>Those that ship are of the 36,949 papers of 1984 to 2008, and of the subjects of 42,994 cases
 * of 2007 to 2024, which attest listed names only. Keeps the text of all in memory.
 */
public final class GenerateNames {
  /** Which of the names of {@code organisations.txt} are printed, in how many documents, where. */
  static final String ATTESTED = "attested-organisations.tsv";

  private static final int DOCUMENTS = 3;
  private static final double SCORE = 1.6;

  private GenerateNames() {}

  /** Writes the tables to the first folder, made of the documents in the others. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("expected OUTPUT_FOLDER INPUT…");
    }
    List<Path> inputs = Stream.of(arguments).skip(1).map(Path::of).toList();
    List<Path> tables = inputs.stream().filter(it -> it.toString().endsWith(".tsv.gz")).toList();
    List<Path> files = inputs.stream().filter(it -> !tables.contains(it)).toList();
    List<Document> subjects = new ArrayList<>();
    for (Path table : tables) {
      subjects.addAll(subjects(table));
    }
    write(Path.of(arguments[0]), documents(files), subjects);
  }

  private static List<Document> documents(List<Path> inputs) {
    DocumentReader reader = new DocumentReader();
    List<Document> documents = new ArrayList<>();
    try (Stream<Outcome<SourceFile>> files = new Sources(Limits.DEFAULT).read(inputs)) {
      files.forEachOrdered(
          file -> {
            if (file.then(reader::read)
                instanceof Outcome.Accepted<ParliamentaryDocument>(ParliamentaryDocument read)) {
              documents.add(
                  new Document(read.sourceFile(), read.body().map(Passage::text).toList()));
            }
          });
    }
    return documents;
  }

  /** The subjects of cases, by the columns {@code nummer} and {@code onderwerp}. */
  static List<Document> subjects(Path table) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
      List<List<String>> rows = in.lines().map(line -> List.of(line.split("\t", -1))).toList();
      int number = rows.getFirst().indexOf("nummer");
      int subject = rows.getFirst().indexOf("onderwerp");
      return rows.stream()
          .skip(1)
          .map(row -> new Document(row.get(number), List.of(row.get(subject))))
          .toList();
    }
  }

  static void write(Path folder, List<Document> documents, List<Document> subjects)
      throws IOException {
    CorpusNames names = new CorpusNames(Register.load(), documents);
    lines(folder.resolve(CommonWords.RESOURCE), names.common().words().stream().sorted().toList());
    NameModel model = names.model();
    lines(
        folder.resolve(NameModel.RESOURCE),
        new TreeMap<>(model.weights())
            .entrySet().stream().map(it -> it.getKey() + "\t" + it.getValue()).toList());
    lines(
        folder.resolve(KnownNames.MET),
        names.met(model, DOCUMENTS, SCORE).stream().map(GenerateNames::line).toList());
    Files.write(
        folder.resolve(ATTESTED),
        names.attested(subjects).stream()
            .map(it -> it.form() + "\t" + it.documents() + "\t" + it.first())
            .toList());
  }

  private static String line(Met met) {
    return String.format(
        Locale.ROOT, "%s\t%d\t%.1f\t%s", met.form(), met.documents(), met.score(), met.first());
  }

  private static void lines(Path file, List<String> lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Writer text = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        text.write(line + "\n");
      }
    }
  }
}
