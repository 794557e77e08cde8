package nl.kamergraaf.harvest.sru;

import java.util.List;
import java.util.OptionalLong;
import nl.kamergraaf.source.Rejected;

/**
 * One answer to a query.
 *
 * @param total how many publications the whole listing has
 * @param count how many the page holds, those that could not be read included
 * @param records those that could be read
 * @param faults why the others could not
 * @param next where the next page begins, if the service says so
 */
public record SruPage(
    long total, int count, List<SruRecord> records, List<Rejected> faults, OptionalLong next) {
  public SruPage {
    records = List.copyOf(records);
    faults = List.copyOf(faults);
  }
}
