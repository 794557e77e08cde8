package nl.kamergraaf.harvest.sru;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A question to the repository: publications of one kind that were changed within some days.
 *
 * <p>In CQL as the repository takes it: names are compared by {@code ==} and quoted, since a bare
 * one with parentheses is taken for syntax; the repository refuses to sort.
 *
 * @param publication the name of the kind of publication
 * @param first the first day
 * @param last the last day
 */
public record SruQuery(String publication, LocalDate first, LocalDate last) {
  /** The kinds that written questions are published in: answers and notices, and questions. */
  public static final List<String> WRITTEN_QUESTIONS =
      List.of("Kamervragen (Aanhangsel)", "Kamervragen zonder antwoord");

  /** The question in CQL. */
  public String cql() {
    return "c.product-area==\"officielepublicaties\" AND w.publicatienaam==\""
        + publication
        + "\" AND dt.modified>=\""
        + first
        + "\" AND dt.modified<=\""
        + last
        + "\"";
  }

  /** The address of the page that begins with a record, counted from 1. */
  URI address(URI service, long start, int records) {
    return URI.create(
        service
            + "?operation=searchRetrieve&version=2.0&recordSchema=gzd&startRecord="
            + start
            + "&maximumRecords="
            + records
            + "&query="
            + URLEncoder.encode(cql(), StandardCharsets.UTF_8));
  }
}
