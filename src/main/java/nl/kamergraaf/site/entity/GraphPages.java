package nl.kamergraaf.site.entity;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Visit;

/**
 * Answers {@code /graph/…}, the names of graphs: that of a document leads to the document, any
 * other to the download that holds it, in the format asked for.
 */
public final class GraphPages {
  private static final String DOCUMENT = "document/";
  private static final String ONTOLOGY = "ontology";

  private GraphPages() {}

  /** Answers for {@code name}, the path after {@code /graph/}. */
  public static Response answer(Visit visit, String name) {
    if (name.startsWith(DOCUMENT)) {
      return Response.redirect(303, visit.addresses().path("/doc/" + name));
    }
    if (name.equals(ONTOLOGY)) {
      return Response.redirect(303, visit.addresses().path("/def"));
    }
    List<Representation> forms =
        List.of(Representation.values()).stream()
            .filter(form -> form == Representation.HTML || file(visit, name, form).isPresent())
            .toList();
    if (forms.size() == 1) {
      return Problems.notFound(visit);
    }
    Optional<Representation> chosen =
        Accept.parse(visit.request().accept()).best(forms, Representation::mediaType);
    if (chosen.isEmpty()) {
      return Problems.notAcceptable(visit);
    }
    String file = file(visit, name, chosen.get()).map(Manifest.File::name).orElse("");
    return Response.redirect(303, visit.addresses().path("/data/" + file)).with("Vary", "Accept");
  }

  private static Optional<Manifest.File> file(Visit visit, String graph, Representation form) {
    String name = "kamergraaf-" + graph + "." + form.suffix() + ".gz";
    return visit.release().release().manifest().files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst();
  }
}
