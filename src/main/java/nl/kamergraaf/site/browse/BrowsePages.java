package nl.kamergraaf.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.name.Names;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;

/** Answers {@code /browse}: what there is, by name. */
public final class BrowsePages {
  public static final String PATH = "/browse";
  private static final int PAGE_SIZE = 300;

  private final Visit visit;
  private final Names names;
  private final Messages messages;

  private BrowsePages(Visit visit) {
    this.visit = visit;
    this.names = visit.release().names();
    this.messages = visit.messages();
  }

  /** Answers for what follows {@code /browse} in the path. */
  public static Response answer(Visit visit, String rest) {
    String type = rest.startsWith("/") ? rest.substring(1) : rest;
    return type.isEmpty() || Names.TYPES.contains(type)
        ? new BrowsePages(visit).page(type)
        : Problems.notFound(visit);
  }

  private Response page(String type) {
    String title = type.isEmpty() ? messages.get("browse.title") : messages.get("browse." + type);
    BrowseView view = type.isEmpty() ? overview() : index(type);
    Frame frame =
        Frames.of(
            visit,
            title,
            visit.addresses().base() + PATH.substring(1) + (type.isEmpty() ? "" : "/" + type),
            List.of(),
            Map.of("@type", "CollectionPage", "name", title));
    return Templates.page(200, "browse", Map.of("frame", frame, "view", view));
  }

  private BrowseView overview() {
    return new BrowseView("", types(visit, ""), "", List.of(), List.of(), 0, "", "", "");
  }

  /** The indexes that hold anything. */
  public static List<BrowseView.Link> types(Visit visit, String current) {
    List<BrowseView.Link> types = new ArrayList<>();
    for (String type : Names.TYPES) {
      long count = visit.release().names().count(type);
      if (count > 0) {
        types.add(
            new BrowseView.Link(
                visit.messages().get("browse." + type),
                visit.messages().number(count),
                Addresses.inLanguage(
                    visit.addresses().path(PATH + "/" + type), visit.chosenLanguage()),
                type.equals(current)));
      }
    }
    return types;
  }

  private BrowseView index(String type) {
    String language = visit.language().tag();
    String words = visit.request().parameter("q");
    Map<String, Long> letters = names.letters(type, language);
    String asked = visit.request().parameter("letter");
    String letter = letters.containsKey(asked) && words.isBlank() ? asked : "";
    Paging paging = new Paging(visit.request().page(), PAGE_SIZE);
    Names.Page page = names.find(type, language, letter, words, (int) paging.from(), PAGE_SIZE);
    int pages = paging.pages(page.total());
    return new BrowseView(
        type,
        types(visit, type),
        words,
        letters.entrySet().stream().map(one -> letter(type, one, letter)).toList(),
        page.names().stream()
            .map(
                name ->
                    new BrowseView.Named(
                        Value.link(name.name(), visit.href(name.iri())),
                        messages.number(name.count())))
            .toList(),
        page.total(),
        page.total() <= page.names().size()
            ? ""
            : messages.get(
                "exchanges.shown",
                messages.number(paging.from() + 1),
                messages.number(paging.from() + page.names().size()),
                messages.number(page.total())),
        paging.page() > 1 ? address(type, letter, words, paging.page() - 1) : "",
        paging.page() < pages ? address(type, letter, words, paging.page() + 1) : "");
  }

  private BrowseView.Link letter(String type, Map.Entry<String, Long> letter, String current) {
    return new BrowseView.Link(
        letter.getKey(),
        messages.number(letter.getValue()),
        letter.getValue() == 0 ? "" : address(type, letter.getKey(), "", 1),
        letter.getKey().equals(current));
  }

  private String address(String type, String letter, String words, int page) {
    List<String> parameters = new ArrayList<>();
    if (!letter.isEmpty()) {
      parameters.add("letter=" + Addresses.encode(letter));
    }
    if (!words.isBlank()) {
      parameters.add("q=" + Addresses.encode(words));
    }
    if (page > 1) {
      parameters.add("page=" + page);
    }
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return Addresses.inLanguage(
        visit.addresses().path(PATH + "/" + type) + query, visit.chosenLanguage());
  }
}
