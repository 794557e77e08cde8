package nl.kamergraaf.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.RaisedMarks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Makes blocks of one page, from its top to its end. Not thread-safe. */
final class Page {
  private static final Set<String> SKIPPED =
      Set.of(
          "script", "style", "nav", "header", "footer", "form", "button", "noscript", "template");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final String NOTE = "div.noot, li.noot, div.footnote, aside.footnote";
  private static final String LABEL = "span.nootnum, .noot-nummer, sup, a.nootnum, .nr";
  private static final String CALL = "a.nootnum, a.noot, a.footnote-ref, sup a[href^=#]";
  private static final Pattern AROUND_LABEL =
      Pattern.compile("^(?:X\\s+)?(?:Noot\\s*)?[\\s(\\[]*|[\\s.)\\]]+$");
  private static final Pattern BACK =
      Pattern.compile("\\s*(?:Naar boven|Terug naar (?:de )?tekst|↩)\\s*$");
  private static final Pattern PUBLICATION_ID =
      Pattern.compile("(?:ah|kv)-tk-(?:\\d{8}-\\d+|\\d{4}Z\\d+)");

  private final Document page;
  private final Map<Element, Block> notes = new LinkedHashMap<>();
  private final RaisedMarks marks;
  private final List<Block> blocks = new ArrayList<>();
  private final BlockBuilder text = new BlockBuilder();
  private final StringBuilder before = new StringBuilder();

  Page(Document page) {
    this.page = page;
    for (Element note : page.select(NOTE)) {
      if (note.parents().stream().noneMatch(p -> p.is(NOTE))) {
        notes.put(note, note(note));
      }
    }
    marks = new RaisedMarks(Set.copyOf(notes.values().stream().map(Block::label).toList()));
  }

  List<Block> blocks(Element content) {
    page.select("meta[content]").stream()
        .map(meta -> PUBLICATION_ID.matcher(meta.attr("content")))
        .filter(id -> id.matches())
        .map(id -> Block.furniture(id.group()))
        .distinct()
        .forEach(blocks::add);
    walk(content, Block.Role.TEXT);
    flush(Block.Role.TEXT);
    notes.values().stream().filter(note -> !note.text().isEmpty()).forEach(blocks::add);
    boolean anyText = blocks.stream().anyMatch(b -> b.role() != Block.Role.FURNITURE);
    return anyText ? blocks : List.of();
  }

  private static Block note(Element note) {
    Element copy = note.clone();
    Element number = copy.selectFirst(LABEL);
    String label = "";
    if (number != null) {
      label = AROUND_LABEL.matcher(number.text()).replaceAll("");
      number.remove();
    }
    Elements paragraphs = copy.select("p");
    String words = paragraphs.isEmpty() ? copy.text() : paragraphs.text();
    String plain = BACK.matcher(words).replaceFirst("");
    return new BlockBuilder().append(plain).build(Block.Role.NOTE, label);
  }

  private void walk(Element element, Block.Role role) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element child && !isSkipped(child)) {
        child(child, role);
      }
    }
  }

  private boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName()) || notes.containsKey(element);
  }

  private void child(Element child, Block.Role role) {
    if (child.is(CALL) || isRaisedCall(child)) {
      callLabels(child).forEach(text::call);
    } else if (child.normalName().equals("sup")) {
      append(RaisedMarks.plain(child.text()));
    } else if (child.normalName().equals("br")) {
      append(" ");
    } else if (child.normalName().equals("tr")) {
      row(child, role);
    } else if (child.isBlock() || child.normalName().equals("li")) {
      flush(role);
      Block.Role inside = roleIn(child, role);
      walk(child, inside);
      flush(inside);
    } else {
      walk(child, role);
    }
  }

  private boolean isRaisedCall(Element child) {
    return child.normalName().equals("sup") && !marks.in(child.text(), before).isEmpty();
  }

  private List<String> callLabels(Element call) {
    List<String> labels = marks.in(call.text(), before);
    String label = AROUND_LABEL.matcher(call.text()).replaceAll("");
    return labels.isEmpty() && !label.isEmpty() ? List.of(label) : labels;
  }

  private static Block.Role roleIn(Element element, Block.Role role) {
    if (HEADINGS.contains(element.normalName())
        || element.is("p.nummer, p.stuktitel, p.tussenkop, .vraagnummer")) {
      return Block.Role.HEADING;
    }
    return element.is("div.kamervraagopmerking") ? Block.Role.REMARK : role;
  }

  private void row(Element row, Block.Role role) {
    flush(role);
    boolean first = true;
    for (Element cell : row.select("> td, > th")) {
      append(first ? "" : " | ");
      walk(cell, role);
      first = false;
    }
    flush(role);
  }

  private void append(String words) {
    text.append(words);
    before.append(words);
  }

  private void flush(Block.Role role) {
    before.setLength(0);
    if (!text.isEmpty()) {
      Block block = text.build(role, "");
      if (!block.text().isEmpty()) {
        blocks.add(block);
      }
    }
  }
}
