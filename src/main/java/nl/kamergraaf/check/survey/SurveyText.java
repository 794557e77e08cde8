package nl.kamergraaf.check.survey;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.check.survey.Coverage.Form;
import nl.kamergraaf.check.survey.Observed.Role;

/**
 * Writes a survey for a person: a line for each kind of entry, a line for each form in which names
 * were looked up, then the names that were not found.
 *
 * @param language {@code nl} or {@code en}
 * @param names how many names to list for each form; the rest are counted
 */
public record SurveyText(String language, int names) {

  /** The survey as lines, each ended by a line feed. */
  public String of(RegisterSurvey survey) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%-24s%9s%9s%9s%12s\n"
            .formatted(
                in("soort", "kind"),
                in("ingangen", "entries"),
                in("namen", "names"),
                in("gekoppeld", "linked"),
                in("zonder bron", "no source")));
    survey.counts().forEach(count -> row(count, out));
    out.append(
        "\n%-52s%7s%7s%7s%8s\n"
            .formatted(
                in("waargenomen namen", "observed names"),
                in("namen", "names"),
                in("thuis", "found"),
                in("fout", "wrong"),
                in("aandeel", "share")));
    survey.coverages().forEach(coverage -> row(coverage, out));
    survey.coverages().forEach(coverage -> missed(coverage, out));
    return out.toString();
  }

  private static void row(Count count, StringBuilder out) {
    out.append(
        "%-24s%9d%9d%9d%12d\n"
            .formatted(
                count.kind(),
                count.entries(),
                count.names(),
                count.linked(),
                count.withoutSource()));
  }

  private void row(Coverage coverage, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-52s%7d%7d%7d%8.3f\n",
            title(coverage),
            coverage.names(),
            coverage.found(),
            coverage.mistaken().size(),
            coverage.share()));
  }

  private void missed(Coverage coverage, StringBuilder out) {
    list(in("niet gevonden", "not found"), coverage, coverage.missed(), out);
    list(in("voor een ander gehouden", "taken for another"), coverage, coverage.mistaken(), out);
  }

  private void list(String what, Coverage coverage, List<String> which, StringBuilder out) {
    if (!which.isEmpty()) {
      out.append("\n%s (%s): ".formatted(title(coverage), what))
          .append(String.join(", ", which.subList(0, Math.min(names, which.size()))))
          .append(which.size() > names ? ", … +" + (which.size() - names) : "")
          .append('\n');
    }
  }

  private String title(Coverage coverage) {
    return in(
            coverage.role() == Role.ASKER ? "vragenstellers" : "geadresseerden",
            coverage.role() == Role.ASKER ? "askers" : "addressees")
        + ", "
        + form(coverage.form(), coverage.role());
  }

  private String form(Form form, Role role) {
    return switch (form) {
      case LISTED -> in("zoals de Kamer ze noteert", "as the chamber lists them");
      case INITIALS -> in("met voorletters", "by initials and surname");
      case PRINTED ->
          role == Role.ASKER
              ? in("zoals gedrukt, met fractie", "as printed, with group")
              : in("zoals gedrukt, met portefeuille", "as printed, with portfolio");
      case ELSEWHERE -> in("ook in een andere bron", "whom another source names too");
    };
  }

  private String in(String nl, String en) {
    return language.equals("nl") ? nl : en;
  }
}
