package nl.kamergraaf.form;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The official XML of both ages, the metadata beside it, and the page on the web. */
final class XmlForms {
  private static final Pattern MARK = Pattern.compile("<sup>(\\d+)</sup>");

  private XmlForms() {}

  static String modern(Paper paper) {
    Function<String, String> inline = text -> marked(text, n -> modernNote(paper, n));
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord"
          content="https://zoek.officielebekendmakingen.nl/%s/metadata.xml"/></metadata>
        <kamervragen><kamervraagkop>
          <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
          <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel></kamervraagkop>
        <kamervraagnummer>%d</kamervraagnummer>
        <kamervraagomschrijving type="vraag">%s</kamervraagomschrijving>
        <kamervraagomschrijving type="antwoord">%s</kamervraagomschrijving>
        %s</kamervragen></officiele-publicatie>
        """
        .formatted(
            paper.id(),
            paper.number(),
            paper.asking(),
            paper.replying(),
            each(paper.sections(), section -> modern(section, inline)));
  }

  private static String modern(Paper.Section section, Function<String, String> inline) {
    String element = section.isQuestion() ? "vraag" : "antwoord";
    return "<%s><nr>%s</nr>%s</%s>\n"
        .formatted(
            element,
            section.heading(),
            each(section.paragraphs(), text -> "<al>" + inline.apply(text) + "</al>\n"),
            element);
  }

  private static String modernNote(Paper paper, int number) {
    return "<noot id=\"n%d\" type=\"voet\"><noot.nr>%d</noot.nr><noot.al>%s</noot.al></noot>"
        .formatted(number, number, paper.notes().get(number - 1));
  }

  /** All questions, then all answers, then the notes; the id is in the metadata alone. */
  static String legacy(Paper paper) {
    Function<String, String> inline =
        text -> marked(text, n -> "<nootref refid=\"x%d\">%d</nootref>".formatted(n, n));
    Function<Boolean, String> sections =
        questions ->
            each(
                paper.sections().stream().filter(s -> s.isQuestion() == questions).toList(),
                section -> legacy(section, inline));
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <kamervra><vragen><omschr>%s</omschr>
        %s</vragen><reactie><omschr>%s</omschr>
        %s</reactie><noot.lijst>%s</noot.lijst></kamervra>
        """
        .formatted(
            paper.asking(),
            sections.apply(true),
            paper.replying(),
            sections.apply(false),
            each(
                IntStream.rangeClosed(1, paper.notes().size()).boxed().toList(),
                n ->
                    "<noot id=\"x%d\"><noot.nr>%d</noot.nr><al>%s</al></noot>\n"
                        .formatted(n, n, paper.notes().get(n - 1))));
  }

  private static String legacy(Paper.Section section, Function<String, String> inline) {
    String element = section.isQuestion() ? "vraag" : "antwoord";
    return "<%s><nummer>%s</nummer>%s</%s>\n"
        .formatted(
            element,
            section.numbers(),
            each(section.paragraphs(), text -> "<al>" + inline.apply(text) + "</al>\n"),
            element);
  }

  static String metadata(Paper paper) {
    return """
        <metadata_gegevens>
        <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="%s"/>
        <metadata name="DC.type" scheme="OVERHEIDop.AanhangselTypen" content="Antwoord"/>
        <metadata name="OVERHEIDop.aanhangselNummer" scheme="" content="%d"/>
        <metadata name="OVERHEIDop.vergaderjaar" scheme="" content="2024-2025"/>
        %s<metadata name="OVERHEIDop.datumIndiening" scheme="" content="%s"/>
        <metadata name="OVERHEIDop.datumOntvangst" scheme="" content="%s"/>
        </metadata_gegevens>
        """
        .formatted(
            paper.id(),
            paper.number(),
            each(
                paper.askers(),
                member ->
                    "<metadata name=\"OVERHEIDop.indiener\" scheme=\"\" content=\"%s\"/>\n"
                        .formatted(member.registered())),
            paper.submitted(),
            paper.received());
  }

  static String html(Paper paper) {
    Function<String, String> inline =
        text ->
            marked(
                text,
                n -> "<a class=\"nootnum\" id=\"r%d\" href=\"#n%d\">%d</a>".formatted(n, n, n));
    return """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8"><meta name="DC.identifier" content="%s">
        <title>%s</title></head><body><nav>Menu</nav><article>
        <p>Vergaderjaar 2024-2025</p><h1 class="stuktitel">%d</h1><p>%s</p><p>%s</p>
        %s<div id="noten">%s</div></article></body></html>
        """
        .formatted(
            paper.id(),
            paper.id(),
            paper.number(),
            paper.asking(),
            paper.replying(),
            each(paper.sections(), section -> html(section, inline)),
            each(
                IntStream.rangeClosed(1, paper.notes().size()).boxed().toList(),
                n ->
                    "<div class=\"voet noot\"><sup><span class=\"nootnum\">%d</span></sup><p>%s <a href=\"#r%d\">Naar boven</a></p></div>\n"
                        .formatted(n, paper.notes().get(n - 1), n)));
  }

  private static String html(Paper.Section section, Function<String, String> inline) {
    return "<div class=\"%s\"><h2 class=\"stuktitel\">%s</h2>%s</div>\n"
        .formatted(
            section.isQuestion() ? "vraag" : "antwoord",
            section.heading(),
            each(section.paragraphs(), text -> "<p>" + inline.apply(text) + "</p>\n"));
  }

  private static <T> String each(List<T> things, Function<T, String> print) {
    return things.stream().map(print).collect(Collectors.joining());
  }

  private static String marked(String text, Function<Integer, String> note) {
    Function<MatchResult, String> mark =
        match -> Matcher.quoteReplacement(note.apply(Integer.valueOf(match.group(1))));
    return MARK.matcher(text).replaceAll(mark);
  }
}
