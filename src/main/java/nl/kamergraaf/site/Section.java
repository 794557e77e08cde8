package nl.kamergraaf.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A table that pages of one type of entity have: a query in {@code sections/TYPE.NAME.rq} whose
 * variable {@code this} is the entity and whose other variables are the columns. {@code index.txt}
 * gives the order.
 *
 * <p>Rows for one document are one, unless a variable {@code passage} tells them apart: that is cut
 * down to the sentence that holds {@code quote}.
 */
final class Section {
  private static final Pattern TITLE = Pattern.compile("(?m)^# title@(\\w+): (.*)$");

  private final String type;
  private final String name;
  private final String text;
  private final Query query;
  private final Map<String, String> titles = new TreeMap<>();

  private Section(String type, String name, String text) {
    this.type = type;
    this.name = name;
    this.text = text;
    this.query = QueryFactory.create(text);
    Matcher title = TITLE.matcher(text);
    while (title.find()) {
      titles.put(title.group(1), title.group(2));
    }
  }

  /** All sections, in order. */
  static List<Section> load() {
    List<Section> sections = new ArrayList<>();
    for (String file : read("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
      String text = read(file + ".rq");
      int dot = file.indexOf('.');
      sections.add(new Section(file.substring(0, dot), file.substring(dot + 1), text));
    }
    return List.copyOf(sections);
  }

  private static String read(String file) {
    try (InputStream in = Section.class.getResourceAsStream("sections/" + file)) {
      if (in == null) {
        throw new IllegalStateException("sections/" + file + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isFor(String entityType) {
    return type.equals(entityType);
  }

  String name() {
    return name;
  }

  String title(Language language) {
    return titles.getOrDefault(language.tag(), name);
  }

  /** The names of the columns that are shown. */
  List<String> columns() {
    return query.getProjectVars().stream().filter(RowMerger::isShown).map(Var::getVarName).toList();
  }

  /** The table for {@code entity}: all rows counted, those of the page shown. */
  SectionView view(Visit visit, Node entity, Paging paging) {
    List<Var> columns = query.getProjectVars();
    RowMerger merger = new RowMerger(visit, columns, paging);
    try (QueryExec exec =
        QueryExec.dataset(visit.dataset()).query(query).substitution("this", entity).build()) {
      RowSet found = exec.select();
      while (found.hasNext()) {
        merger.add(found.next());
      }
    }
    Messages messages = visit.messages();
    return new SectionView(
        name,
        title(visit.language()),
        columns().stream().map(column -> messages.get("column." + column)).toList(),
        merger.rows(),
        merger.total(),
        visit.addresses().path("/query?query=" + Addresses.encode(runnable(entity))));
  }

  /** The query as somebody can run it for this entity. */
  private String runnable(Node entity) {
    String body = text.replaceAll("(?m)^#.*\\n", "");
    return body.replaceFirst(
            "(?i)WHERE\\s*\\{",
            Matcher.quoteReplacement("WHERE {\n  VALUES ?this { <" + entity.getURI() + "> }"))
        .strip();
  }
}
