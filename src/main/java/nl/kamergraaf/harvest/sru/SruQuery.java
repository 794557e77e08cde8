package nl.kamergraaf.harvest.sru;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A question to the repository: publications of one kind that were changed within some days, or the
 * one with an id.
 *
 * <p>In CQL as the repository takes it: names are compared by {@code ==} and quoted, since a bare
 * one with parentheses is taken for syntax; the repository refuses to sort.
 *
 * @param cql the question in CQL
 */
public record SruQuery(String cql) {
  /** The kinds that written questions are published in: answers and notices, and questions. */
  public static final List<String> WRITTEN_QUESTIONS =
      List.of("Kamervragen (Aanhangsel)", "Kamervragen zonder antwoord");

  private static final String AREA = "c.product-area==\"officielepublicaties\" AND ";

  /** Publications of a kind that were changed from the first day to the last. */
  public static SruQuery changed(String publication, LocalDate first, LocalDate last) {
    return new SruQuery(
        AREA
            + "w.publicatienaam==\""
            + publication
            + "\" AND dt.modified>=\""
            + first
            + "\" AND dt.modified<=\""
            + last
            + "\"");
  }

  /**
   * The publication with this id.
   *
   * @throws IllegalArgumentException if it is none that a query may hold
   */
  public static SruQuery identified(String id) {
    if (!SruPageReader.ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of an official publication: " + id);
    }
    return new SruQuery(AREA + "dt.identifier==\"" + id + "\"");
  }

  /** Whether something is the id of an official publication, such as {@code ah-tk-20232024-1}. */
  public static boolean isId(String text) {
    return SruPageReader.ID.matcher(text).matches();
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
            + URLEncoder.encode(cql, StandardCharsets.UTF_8));
  }
}
