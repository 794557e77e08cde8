package nl.kamergraaf.site.search;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/**
 * How browsers and programs can search here.
 *
 * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
 */
public final class OpenSearch {
  static final String SUGGESTIONS = "application/x-suggestions+json";
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  private OpenSearch() {}

  /** The description document. */
  public static Response description(Visit visit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "ShortName", "Kamergraaf");
      element(xml, "Description", visit.messages().get("search.label"));
      element(xml, "InputEncoding", "UTF-8");
      String site = visit.request().origin() + visit.addresses().path("");
      url(xml, "text/html", site + "/search?q={searchTerms}&page={startPage?}");
      for (SearchForm form : List.of(SearchForm.ATOM, SearchForm.CSV, SearchForm.JSONLD)) {
        url(
            xml,
            form.mediaType(),
            site + "/search?q={searchTerms}&page={startPage?}&format=" + form.suffix());
      }
      url(xml, SUGGESTIONS, site + "/suggest?q={searchTerms}&format=opensearch");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return Response.of(200, "application/opensearchdescription+xml", out.toByteArray())
        .with("Vary", "Accept-Language");
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void url(XMLStreamWriter xml, String type, String template)
      throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("template", template);
  }

  /** Names offered for what has been typed: the words, the names, what they are, their pages. */
  static Response suggestions(Visit visit, List<Search.Hit> offers) {
    List<String> names =
        offers.stream().map(hit -> visit.labels().of(NodeFactory.createURI(hit.iri()))).toList();
    List<String> kinds =
        offers.stream().map(hit -> visit.messages().get("type." + hit.type())).toList();
    List<String> pages =
        offers.stream().map(hit -> visit.request().origin() + visit.href(hit.iri())).toList();
    Object answer = List.of(visit.request().parameter("q"), names, kinds, pages);
    return new Response(
            200, java.util.Map.of("Content-Type", SUGGESTIONS), Response.json(answer).body())
        .with("Vary", "Accept, Accept-Language");
  }
}
