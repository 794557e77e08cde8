package nl.kamergraaf.site.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.Lists;
import nl.kamergraaf.site.document.CaseStanding;
import nl.kamergraaf.site.document.CaseTimeline;
import nl.kamergraaf.site.document.DocumentViews;
import nl.kamergraaf.site.document.PinnedText;
import nl.kamergraaf.site.document.TimelineEvent;
import nl.kamergraaf.site.exchange.ExchangeChoice;
import nl.kamergraaf.site.exchange.ExchangeTable;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.exchange.ExchangeViews;
import nl.kamergraaf.site.figure.Figures;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Follow;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.page.WebLinks;
import nl.kamergraaf.site.search.SearchForm;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Answers {@code /doc/…}: an entity as a page or as data. */
public final class EntityPages {
  private static final String JSON = "application/json";
  private static final String TABLE = ".csv";

  private final FramedPages framed = new FramedPages();
  private final List<Section> sections = Section.load();
  private final Figures figures;

  public EntityPages(Figures figures) {
    this.figures = figures;
  }

  /**
   * Answers for {@code key}, the path after {@code /doc/}, possibly ending in the suffix of a
   * format.
   */
  public Response answer(Visit asked, String key) {
    if (key.endsWith(FramedPages.SUFFIX)) {
      return framed(asked, key.substring(0, key.length() - FramedPages.SUFFIX.length()));
    }
    if (key.endsWith(TABLE)) {
      return table(asked, key.substring(0, key.length() - TABLE.length()));
    }
    for (SearchForm form : List.of(SearchForm.ATOM, SearchForm.FEED)) {
      if (key.endsWith("." + form.suffix())) {
        return feed(asked, key.substring(0, key.length() - form.suffix().length() - 1), form);
      }
    }
    if (key.endsWith(PinnedText.SUFFIX)) {
      return text(asked, key.substring(0, key.length() - PinnedText.SUFFIX.length()));
    }
    int dot = key.lastIndexOf('.');
    Optional<Representation> suffix = Representation.ofSuffix(key.substring(dot + 1));
    String name = suffix.isPresent() ? key.substring(0, dot) : key;
    if (name.isEmpty()) {
      return Problems.notFound(asked);
    }
    Node entity = NodeFactory.createURI(asked.addresses().requested(name));
    Visit visit = asked.about(entity);
    if (!visit.facts().knows(entity)) {
      return Problems.missing(visit, entity.getURI());
    }
    String canonical = visit.addresses().href(entity.getURI()).orElse("");
    if (!canonical.equals(visit.addresses().path("/doc/" + name))) {
      String suffixed = canonical + key.substring(name.length());
      return Response.redirect(301, suffixed + visit.request().query());
    }
    return suffix.isPresent()
        ? written(visit, entity, name, suffix.get())
        : negotiated(visit, entity, name);
  }

  private Response negotiated(Visit visit, Node entity, String name) {
    Accept accept = Accept.parse(visit.request().accept());
    if (accept.asksFor(Representation.JSONLD.mediaType(), FramedPages.PROFILE)
        && FramedPages.isFor(name)) {
      return framed(visit, name);
    }
    List<String> offers =
        Stream.concat(
                Stream.of(Representation.values()).map(Representation::mediaType), Stream.of(JSON))
            .toList();
    Optional<String> chosen = accept.best(offers, type -> type);
    if (chosen.isEmpty()) {
      String text = visit.addresses().path("/doc/" + name) + PinnedText.SUFFIX;
      return accept.quality(PinnedText.MEDIA_TYPE) > 0 && PinnedText.isFor(name)
          ? Response.redirect(303, text).with("Vary", "Accept")
          : Problems.notAcceptable(visit);
    }
    return Representation.ofMediaType(chosen.get())
        .map(representation -> written(visit, entity, name, representation))
        .orElseGet(() -> json(visit, entity, name));
  }

  private Response written(Visit visit, Node entity, String name, Representation representation) {
    return representation == Representation.HTML
        ? page(visit, entity, name)
        : data(visit, entity, name, representation);
  }

  /** For who asks for nothing but JSON: framed if the thing has a frame, else JSON-LD. */
  private Response json(Visit visit, Node entity, String name) {
    Response response =
        FramedPages.isFor(name)
            ? framed(visit, name)
            : data(visit, entity, name, Representation.JSONLD);
    return response.with("Content-Type", JSON);
  }

  /** The exchanges that a thing has to do with, narrowed as its page is, as a table. */
  private static Response table(Visit visit, String name) {
    String iri = visit.addresses().requested(name);
    return ExchangeChoice.of(visit, visit.addresses().path("/doc/" + name), iri)
        .map(choice -> ExchangeTable.csv(visit, choice.selection(), choice.order()))
        .orElseGet(() -> Problems.notFound(visit));
  }

  private static Response feed(Visit visit, String name, SearchForm form) {
    return ThingFeed.answer(visit, name, form == SearchForm.FEED)
        .orElseGet(() -> Problems.notFound(visit));
  }

  private static Response text(Visit visit, String name) {
    Node document = NodeFactory.createURI(visit.addresses().requested(name));
    return PinnedText.isFor(name)
        ? PinnedText.answer(visit, document).orElseGet(() -> Problems.notFound(visit))
        : Problems.notFound(visit);
  }

  private Response framed(Visit asked, String name) {
    Node entity = NodeFactory.createURI(asked.addresses().requested(name));
    Visit visit = asked.about(entity);
    String type = visit.addresses().type(entity.getURI());
    return FramedPages.isFor(name) && visit.facts().knows(entity)
        ? framed.answer(visit, entity, type, paging(visit)).with("Vary", "Accept, Accept-Language")
        : Problems.notFound(visit);
  }

  private Response data(Visit visit, Node entity, String name, Representation representation) {
    Paging paging = paging(visit);
    Description description = new Description(visit, entity, paging);
    int pages = paging.pages(description.incoming());
    Response response =
        Response.of(200, representation.contentType(), description.write(representation))
            .with("Vary", "Accept, Accept-Language");
    return response.with("Link", links(visit, entity, name, paging.page(), pages));
  }

  private Response page(Visit visit, Node entity, String name) {
    String type = visit.addresses().type(entity.getURI());
    boolean isPart = name.indexOf('/') != name.lastIndexOf('/') && !type.equals("law");
    List<Section> fitting =
        sections.stream().filter(section -> !isPart && section.isFor(type)).toList();
    EntityView view = new EntityViews(visit, entity, paging(visit)).view(fitting);
    Frame frame =
        Frames.of(
            visit,
            view.title(),
            visit.addresses().canonical(entity.getURI()),
            formats(visit, name),
            SchemaOrg.describe(visit, entity, view));
    String path = visit.addresses().path("/doc/" + name);
    Map<String, Object> values = new LinkedHashMap<>(Map.of("view", view, "path", path));
    String template = "entity";
    boolean isFollowed;
    if (type.equals("document") && !isPart) {
      template = "document";
      isFollowed = ThingFeed.isFor(visit, entity, false);
      values.put("document", new DocumentViews(visit, entity).view());
      values.put("figures", figures.of(visit, entity, type));
    } else {
      Optional<ExchangeChoice> choice =
          ExchangeChoice.of(visit, path, entity.getURI()).filter(one -> !isPart);
      isFollowed = ThingFeed.isFor(visit, entity, choice.isPresent());
      values.putAll(ofThing(visit, entity, isPart, choice));
    }
    values.put("frame", isFollowed ? frame.with(Follow.thing(visit, name)) : frame);
    return Templates.page(200, template, values)
        .with("Link", links(visit, entity, name, view.page(), view.pages()));
  }

  /** What pages of all things but documents show beside what is said of them. */
  private Map<String, Object> ofThing(
      Visit visit, Node entity, boolean isPart, Optional<ExchangeChoice> choice) {
    HeadView head = isPart ? HeadView.NONE : new Heads(visit, entity).view(choice);
    String type = visit.addresses().type(entity.getURI());
    CaseStanding standing = new CaseStanding(visit);
    return Map.of(
        "timeline",
        timeline(visit, entity),
        "exchanges",
        choice.map(one -> new ExchangeViews(visit, one).view()).orElse(ExchangeView.NONE),
        "head",
        head,
        "figures",
        Stream.concat(
                head.figures().stream(),
                isPart ? Stream.empty() : figures.of(visit, entity, type).stream())
            .toList(),
        "asked",
        standing.asked(entity),
        "state",
        standing.of(entity));
  }

  /** What happened in a case; nothing for any other entity. */
  private static List<TimelineEvent> timeline(Visit visit, Node entity) {
    return CaseTimeline.of(visit, visit.facts().pointingAt(entity, Kg.partOfCase), entity);
  }

  private static Paging paging(Visit visit) {
    return new Paging(visit.request().page(), Lists.PAGE_SIZE);
  }

  private static List<Frame.Format> formats(Visit visit, String name) {
    String path = visit.addresses().path("/doc/" + name);
    Stream<Frame.Format> data =
        Representation.data().stream()
            .map(
                format ->
                    new Frame.Format(
                        format.title(), format.mediaType(), path + "." + format.suffix()));
    return FramedPages.isFor(name)
        ? Stream.concat(
                data,
                Stream.of(
                    new Frame.Format("JSON", FramedPages.MEDIA_TYPE, path + FramedPages.SUFFIX)))
            .toList()
        : data.toList();
  }

  private static String links(Visit visit, Node entity, String name, int page, int pages) {
    WebLinks links =
        new WebLinks()
            .to(visit.addresses().canonical(entity.getURI()), "canonical")
            .to(entity.getURI(), "http://xmlns.com/foaf/0.1/primaryTopic");
    links.to(visit.addresses().path("/timegate/doc/" + name), "timegate");
    links.to(visit.addresses().path("/timemap/doc/" + name), "timemap", "application/link-format");
    for (Frame.Format format : formats(visit, name)) {
      links.to(format.href(), "alternate describedby", format.mediaType());
    }
    return links.pages(visit, page, pages).toString();
  }
}
