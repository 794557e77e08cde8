package nl.kamergraaf.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.limit.NamedLimit;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Answers {@code /limits}: every limit of this server, for people and for programs. */
final class LimitsPage {
  private static final String SCHEMA = "https://schema.org/";

  private final List<NamedLimit> limits;

  LimitsPage(Limits limits) {
    this.limits = NamedLimit.all(limits);
  }

  Response answer(Visit visit) {
    boolean isForPrograms =
        visit.request().parameter("format").equals("json")
            || Accept.parse(visit.request().accept())
                .prefersOver(List.of("application/json"), "text/html");
    return isForPrograms ? json(visit) : page(visit);
  }

  /** The same for programs, whatever they accept. */
  Response json(Visit visit) {
    List<Map<String, Object>> rows = limits.stream().map(limit -> row(visit, limit)).toList();
    return Response.json(Map.of("limits", rows)).with("Vary", "Accept, Accept-Language");
  }

  private static Map<String, Object> row(Visit visit, NamedLimit limit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", limit.name());
    row.put("value", limit.value());
    row.put("unit", limit.unit());
    if (limit.status() > 0) {
      row.put("status", limit.status());
    }
    row.put("description", visit.messages().get("limit." + limit.name()));
    return row;
  }

  private Response page(Visit visit) {
    Frame frame = Frames.plain(visit, visit.messages().get("limits.title"));
    return Templates.page(200, "limits", Map.of("frame", frame, "limits", limits))
        .with("Vary", "Accept, Accept-Language");
  }

  /** Adds them to the description of a service. */
  void describe(Model model, Resource service) {
    service.addProperty(
        RDFS.seeAlso, model.createResource(service.getURI().replaceFirst("sparql$", "limits")));
    for (NamedLimit limit : limits) {
      Resource one =
          model
              .createResource()
              .addProperty(RDF.type, model.createResource(SCHEMA + "PropertyValue"))
              .addProperty(model.createProperty(SCHEMA, "name"), limit.name())
              .addLiteral(model.createProperty(SCHEMA, "value"), limit.value())
              .addProperty(model.createProperty(SCHEMA, "unitText"), limit.unit());
      for (Language language : Language.values()) {
        String text = Messages.of(language).get("limit." + limit.name());
        one.addProperty(model.createProperty(SCHEMA, "description"), text, language.tag());
      }
      service.addProperty(model.createProperty(SCHEMA, "additionalProperty"), one);
    }
  }
}
