package nl.kamergraaf.site.entity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.release.EntityList;
import nl.kamergraaf.release.ListPage;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A table that pages of one type of entity have: a list of the release, with headings for people.
 * Its rows are what the release holds, of which {@code passage} is cut down to the sentence that
 * holds {@code quote}.
 */
final class Section {
  private static final Pattern TITLE = Pattern.compile("(?m)^# title@(\\w+): (.*)$");

  private static final Var THIS = Var.alloc("this");

  private final EntityList list;
  private final Query query;
  private final List<Var> columns;
  private final Map<String, String> titles = new TreeMap<>();

  private Section(EntityList list) {
    this.list = list;
    this.query = QueryFactory.create(list.text());
    this.columns = list.columns();
    Matcher title = TITLE.matcher(list.text());
    while (title.find()) {
      titles.put(title.group(1), title.group(2));
    }
  }

  /** All sections, in order. */
  public static List<Section> load() {
    return EntityList.all().stream().map(Section::new).toList();
  }

  boolean isFor(String entityType) {
    return list.type().equals(entityType);
  }

  public String name() {
    return list.name();
  }

  public String title(Language language) {
    return titles.getOrDefault(language.tag(), list.name());
  }

  /** The names of the columns that are shown. */
  public List<String> columns() {
    return columns.stream().filter(SectionRows::isShown).map(Var::getVarName).toList();
  }

  /** The table for {@code entity}: all rows counted, those of the page shown. */
  SectionView view(Visit visit, Node entity, Paging paging) {
    ListPage page = visit.release().lists().page(list, entity.getURI(), paging.page());
    Messages messages = visit.messages();
    return new SectionView(
        list.name(),
        title(visit.language()),
        columns().stream().map(column -> messages.get("column." + column)).toList(),
        new SectionRows(visit, columns).of(page),
        page.total(),
        visit.addresses().path("/query?query=" + Addresses.encode(runnable(entity))));
  }

  /** The query as somebody can run it for this entity. */
  private String runnable(Node entity) {
    return QueryTransformOps.replaceVars(query, Map.of(THIS, entity)).toString().strip();
  }
}
