package nl.kamergraaf.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SPARQL query with what a person needs to use it.
 *
 * <p>{@code text} runs as it stands in any SPARQL 1.1 processor: each parameter is a variable that
 * the query itself sets by a {@code VALUES} block of one row, and that row is the default.
 *
 * @param name the file's name without {@code .rq}; stable, for addresses and the command line
 * @param title a few words, or a question
 * @param description what it finds
 * @param reading how to read a row of the result
 * @param keywords comma-separated, for search
 * @param text the whole file, comments included
 */
public record SavedQuery(
    String name,
    Bilingual title,
    Bilingual description,
    Bilingual reading,
    Bilingual keywords,
    List<Parameter> parameters,
    String text) {
  public SavedQuery {
    parameters = List.copyOf(parameters);
  }

  /** The text without the comments that describe it: the SPARQL alone. */
  String body() {
    return text.lines()
            .dropWhile(line -> line.startsWith("#") || line.isBlank())
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The query with the defaults of all its parameters. */
  public Query query() {
    return QueryFactory.create(text);
  }

  /**
   * The query with some parameters chosen.
   *
   * <p>Values are put into the parsed query as RDF terms, never into its text, so that no value can
   * change what the query does. A blank value stands for the default.
   *
   * @param values what a person typed, by parameter name
   * @throws UnfitValue if a name is no parameter of this query or a value not of its type; the
   *     message is meant for that person
   */
  public Query query(Map<String, String> values) {
    Map<String, Node> terms = new HashMap<>();
    values.forEach(
        (key, value) -> {
          Parameter parameter = parameter(key);
          if (!value.isBlank()) {
            terms.put(key, parameter.term(value));
          }
        });
    return QueryTransformOps.transform(query(), new ChosenValues(terms));
  }

  private Parameter parameter(String key) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(key))
        .findFirst()
        .orElseThrow(
            () -> {
              String known = parameters.stream().map(Parameter::name).toList().toString();
              return new UnfitValue(
                  new Bilingual(
                      name + " heeft geen parameter '" + key + "'; wel " + known,
                      name + " has no parameter '" + key + "'; it has " + known));
            });
  }
}
