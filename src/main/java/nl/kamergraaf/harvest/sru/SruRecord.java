package nl.kamergraaf.harvest.sru;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publication in the listing.
 *
 * @param id its official id, such as {@code ah-tk-20232024-1531}
 * @param version what changes when the publication does: the time stamp of the repository, else the
 *     day of its last change
 * @param items where it is, in the forms that are known here
 */
public record SruRecord(String id, String version, Map<Manifestation, URI> items) {
  public SruRecord {
    items = Map.copyOf(items);
  }

  /** Those of these forms in which it is there, in their order. */
  public List<Manifestation> in(List<Manifestation> forms) {
    return forms.stream().filter(items::containsKey).toList();
  }

  /** Where it is in one of the forms. */
  public Optional<URI> item(Manifestation form) {
    return Optional.ofNullable(items.get(form));
  }
}
