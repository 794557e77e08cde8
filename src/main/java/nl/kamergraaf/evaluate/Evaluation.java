package nl.kamergraaf.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.source.Format;

/**
 * Documents that were read, held against what people annotated by reading them.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(GoldReader.readFolder(folder), documents);
 * double f1 = evaluation.tally(Field.CITATIONS).f1();
 * }</pre>
 *
 * @param results one for each annotated document and form that it was read from; one also for an
 *     annotated document that was not read at all
 */
public record Evaluation(List<Result> results) {
  public Evaluation {
    results = List.copyOf(results);
  }

  /**
   * One annotated document in one form.
   *
   * @param file the file that annotators read
   * @param form the form in which the document was read here; none if it was not read
   * @param fields what came of each field
   */
  public record Result(String file, Optional<Format> form, Map<Field, Comparison> fields) {
    public Result {
      fields = Map.copyOf(fields);
    }

    /** What came of a field. */
    Comparison of(Field field) {
      return fields.getOrDefault(field, new Comparison(List.of(), List.of(), List.of()));
    }
  }

  /**
   * Compares.
   *
   * <p>An annotated document is found by the name of its file, else by its publication id. Of what
   * is annotated in a document that was not read, everything is missed. Documents that nobody
   * annotated are not measured; the names that they give to shared things count.
   */
  public static Evaluation of(List<GoldDocument> gold, List<ReadDocument> read) {
    Described all = Described.of(read.stream().map(each -> each.graph().graph()).toList());
    List<FoundDocument> found =
        read.stream().flatMap(each -> FoundDocument.of(each, all).stream()).toList();
    return new Evaluation(
        gold.stream().flatMap(document -> results(document, found).stream()).toList());
  }

  private static List<Result> results(GoldDocument gold, List<FoundDocument> found) {
    Collection<FoundDocument> forms = inEachForm(gold, found);
    if (forms.isEmpty()) {
      return List.of(new Result(gold.file(), Optional.empty(), compare(gold, Optional.empty())));
    }
    List<Result> results = new ArrayList<>();
    for (FoundDocument form : forms) {
      results.add(
          new Result(gold.file(), Optional.of(form.form()), compare(gold, Optional.of(form))));
    }
    return results;
  }

  /** The document in each form in which it was read; its file goes before its id. */
  private static Collection<FoundDocument> inEachForm(
      GoldDocument gold, List<FoundDocument> found) {
    Map<Format, FoundDocument> forms = new EnumMap<>(Format.class);
    found.stream()
        .filter(each -> gold.document().filter(each.ids()::contains).isPresent())
        .forEach(each -> forms.put(each.form(), each));
    found.stream()
        .filter(each -> each.file().filter(gold.file()::equals).isPresent())
        .forEach(each -> forms.put(each.form(), each));
    return forms.values();
  }

  private static Map<Field, Comparison> compare(GoldDocument gold, Optional<FoundDocument> found) {
    Map<Field, Comparison> fields = new HashMap<>();
    for (Field field : gold.claims().keySet()) {
      List<Claim> claims = found.map(document -> field.claims(document.claims())).orElse(List.of());
      fields.put(field, Comparison.of(field, gold.of(field), gold.doubtful(field), claims));
    }
    return fields;
  }

  /** The counts of a field, over all results. */
  public Tally tally(Field field) {
    return results.stream().map(result -> result.of(field).tally()).reduce(Tally.NONE, Tally::plus);
  }

  /** The counts of some fields together. */
  public Tally tally(Collection<Field> fields) {
    return fields.stream().map(this::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** Whether some annotation file has the field. */
  boolean measures(Field field) {
    return results.stream().anyMatch(result -> result.fields().containsKey(field));
  }

  /** How many annotated documents there are. */
  public long documents() {
    return results.stream().map(Result::file).distinct().count();
  }

  /** The files of the annotated documents that were not read. */
  public List<String> absent() {
    return results.stream().filter(each -> each.form().isEmpty()).map(Result::file).toList();
  }

  /** The forms that documents were read from. */
  public List<Format> forms() {
    return results.stream().flatMap(each -> each.form().stream()).distinct().sorted().toList();
  }

  /** The part of it that was read from one form. */
  public Evaluation in(Format form) {
    return new Evaluation(
        results.stream().filter(each -> each.form().filter(form::equals).isPresent()).toList());
  }
}
