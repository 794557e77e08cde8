package nl.kamergraaf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown, and the plain text that converters make of an official print. */
final class TextForms {
  private static final Pattern MARK = Pattern.compile("<sup>(\\d+)</sup>");
  private static final int WIDTH = 78;

  private TextForms() {}

  static String markdown(Paper paper) {
    List<String> blocks = new ArrayList<>();
    blocks.add("Vergaderjaar " + Paper.SESSION + " Aanhangsel van de Handelingen");
    blocks.add("## Vragen gesteld door de leden der Kamer");
    blocks.add("### " + paper.number());
    blocks.add(paper.asking());
    blocks.add(paper.replying());
    for (Paper.Section section : paper.sections()) {
      blocks.add("#### " + section.heading());
      blocks.addAll(section.paragraphs());
    }
    for (int i = 0; i < paper.notes().size(); i++) {
      blocks.add("<sup>%d</sup> %s".formatted(i + 1, paper.notes().get(i)));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  /** Lines as they were printed, marks no longer raised, the notes at the foot. */
  static String plain(Paper paper) {
    return text(paper, "\n");
  }

  /** The same, except that the lines of a paragraph are joined without the space between them. */
  static String glued(Paper paper) {
    return text(paper, "");
  }

  private static String text(Paper paper, String wrap) {
    List<String> lines = new ArrayList<>();
    lines.add("Tweede Kamer der Staten-Generaal2");
    lines.add("Vergaderjaar " + Paper.SESSION + " Aanhangsel van de Handelingen");
    lines.add("Vragen gesteld door de leden der Kamer, met de daarop door de");
    lines.add("regering gegeven antwoorden");
    lines.add(Integer.toString(paper.number()));
    lines.add(wrapped(paper.asking(), "\n"));
    lines.add(wrapped(paper.replying(), "\n"));
    for (Paper.Section section : paper.sections()) {
      lines.add(section.heading());
      section
          .paragraphs()
          .forEach(text -> lines.add(wrapped(MARK.matcher(text).replaceAll("$1"), wrap)));
    }
    for (int i = 0; i < paper.notes().size(); i++) {
      lines.add((i + 1) + paper.notes().get(i));
    }
    lines.add(paper.id());
    lines.add("ISSN 0921 - 7398");
    lines.add("’s-Gravenhage 2024");
    lines.add("Tweede Kamer, vergaderjaar " + Paper.SESSION + ", Aanhangsel 1");
    return String.join("\n", lines) + "\n";
  }

  private static String wrapped(String text, String wrap) {
    StringBuilder wrapped = new StringBuilder();
    int line = 0;
    for (String word : text.split(" ", -1)) {
      if (line > 0 && line + word.length() > WIDTH) {
        wrapped.append(wrap);
        line = 0;
      } else if (line > 0) {
        wrapped.append(' ');
      }
      wrapped.append(word);
      line += word.length() + 1;
    }
    return wrapped.toString();
  }
}
