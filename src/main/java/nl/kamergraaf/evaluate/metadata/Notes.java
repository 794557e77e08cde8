package nl.kamergraaf.evaluate.metadata;

import static nl.kamergraaf.evaluate.metadata.AgainstMetadata.typed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.SourceCitation;

/** Compares what notes cite with what the archive's conversion read in them. */
record Notes(ParliamentaryDocument paper, NoteEntries entries, Compared compared) {
  /** A dossier and its part: {@code 27 400 VI}. */
  private static final Pattern DOSSIER =
      Pattern.compile("(\\d{2}) ?(\\d{3})(?:[ -]{1,2}([IVXLC]+[A-F]?|[A-H]|\\d{1,2}))?");

  void compare(List<Citation> citations, List<SourceCitation> sources) {
    int questions = ofQuestions();
    for (int i = 0; i < paper.footnotes().size(); i++) {
      boolean isOfQuestions = i < questions;
      int ordinal = isOfQuestions ? i + 1 : i + 1 - questions;
      Map<String, String> note = entries.of(isOfQuestions).getOrDefault(ordinal, Map.of());
      Footnote footnote = paper.footnotes().get(i);
      int place = i + 1;
      paper(
          note,
          footnote,
          citations.stream()
              .filter(citation -> citation.place().ordinal() == place)
              .map(Citation::identifier)
              .toList());
      source(
          note,
          footnote,
          sources.stream()
              .filter(source -> source.place().equals(footnote.passage().place()))
              .toList());
    }
  }

  /** How many of the notes stand below the questions. */
  private int ofQuestions() {
    return entries.countOfQuestions();
  }

  private void paper(Map<String, String> note, Footnote footnote, List<String> ours) {
    Optional<String> dossier = typed(note, "kamerstuk-id");
    if (dossier.isEmpty()) {
      return;
    }
    String theirs = dossier.get() + typed(note, "documentnummer").map(n -> ", nr. " + n).orElse("");
    String found = String.join(" ", ours);
    Matcher parts = DOSSIER.matcher(dossier.get());
    Verdict verdict;
    if (!parts.matches()) {
      verdict = ours.isEmpty() ? Verdict.UNDECIDED : Verdict.THEIRS_MALFORMED;
    } else {
      String number = typed(note, "documentnummer").orElse("");
      String of = parts.group(1) + parts.group(2);
      String part = Optional.ofNullable(parts.group(3)).map(p -> "-" + p).orElse("");
      String id = number.isEmpty() ? "dossier-" + of + part : "kst-" + of + part + "-" + number;
      boolean isSame = ours.stream().anyMatch(one -> unpadded(one).equals(unpadded(id)));
      verdict =
          isSame
              ? Verdict.AGREE
              : ours.isEmpty()
                  ? Verdict.MISSED
                  : number.isEmpty() && ours.stream().anyMatch(one -> one.contains(of))
                      ? Verdict.THEIRS_MALFORMED
                      : Verdict.UNDECIDED;
    }
    compared.add(MetadataField.PAPERS, verdict, found + " <- " + footnote.passage().text(), theirs);
  }

  private static String unpadded(String id) {
    return id.replaceAll("-0+(?=\\d)", "-");
  }

  private void source(Map<String, String> note, Footnote footnote, List<SourceCitation> ours) {
    Optional<String> day = typed(note, "datum");
    boolean isTitled = typed(note, "titel").isPresent() || typed(note, "weblink").isPresent();
    if (day.isEmpty() || !isTitled) {
      return; // a source is cited with a title or an address
    }
    String written = padded(day.get());
    String theirs = typed(note, "bron").orElse("") + ", " + written;
    String found =
        ours.stream()
            .map(
                source ->
                    source.publisher().orElse("-")
                        + ", "
                        + source.date().map(Object::toString).orElse("-"))
            .reduce((one, other) -> one + "; " + other)
            .orElse("");
    boolean isSame =
        ours.stream().anyMatch(s -> s.date().map(Object::toString).orElse("").equals(written));
    compared.add(
        MetadataField.SOURCES,
        isSame ? Verdict.AGREE : ours.isEmpty() ? Verdict.MISSED : Verdict.UNDECIDED,
        found + " <- " + footnote.passage().text(),
        theirs);
  }

  /** The archive writes {@code 2000-06-3}. */
  private static String padded(String day) {
    return day.replaceFirst("-(\\d)$", "-0$1");
  }
}
