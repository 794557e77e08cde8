package nl.kamergraaf.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the HTML of the official site: the publication on the page, without the site around it.
 * Fetches nothing.
 */
public final class HtmlReader implements FormReader {
  /** Where pages hold the publication, the narrowest first. */
  private static final List<String> CONTENT =
      List.of("#broodtekst", ".kamervragen", "article", "main", "#content", "body");

  private final Limits limits;

  public HtmlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Outcome<List<Block>> read(SourceFile file) {
    Document page;
    try {
      Parser parser = Parser.htmlParser().setMaxDepth(limits.xmlDepth());
      page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "", parser);
    } catch (IOException | RuntimeException e) {
      // jsoup mends whatever it can parse; what it throws at is beyond reading
      return Outcome.refuse(file, Rejected.Code.UNREADABLE, "it can't be parsed: " + e);
    }
    List<Block> blocks = new Page(page).blocks(content(page));
    return blocks.isEmpty()
        ? Outcome.refuse(file, Rejected.Code.NO_TEXT, "the page holds no text")
        : Outcome.of(blocks);
  }

  private static Element content(Document page) {
    return CONTENT.stream()
        .map(page::selectFirst)
        .filter(found -> found != null && found.hasText())
        .findFirst()
        .orElse(page);
  }
}
