package nl.kamergraaf.harvest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.harvest.HarvestListener.Change;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.sru.SruListing;
import nl.kamergraaf.harvest.sru.SruRecord;
import nl.kamergraaf.harvest.store.Cursor;
import nl.kamergraaf.harvest.store.HarvestFolder;
import nl.kamergraaf.harvest.store.Held;
import nl.kamergraaf.source.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * The whole harvest: the listing of official publications, each publication that is new or changed
 * in it, those that were withdrawn, and the chamber's lists.
 *
 * <pre>{@code
 * try (HarvestFolder folder = HarvestFolder.open(home);
 *     PoliteClient client = new PoliteClient(manners)) {
 *   HarvestReport report = new Harvest(client, services, folder, listener).run(request);
 * }
 * }</pre>
 *
 * <p>It may be cut short at any moment: the next run goes on where it was. In memory are the ids of
 * the listing and one publication at a time. Not thread-safe.
 */
public final class Harvest {
  private final PoliteClient client;
  private final Services services;
  private final HarvestFolder folder;
  private final HarvestListener listener;
  private final HarvestReport.Count count = new HarvestReport.Count();

  public Harvest(
      PoliteClient client, Services services, HarvestFolder folder, HarvestListener listener) {
    this.client = client;
    this.services = services;
    this.folder = folder;
    this.listener = counting(listener);
  }

  /**
   * Harvests; what could not be had is told to the listener, and the rest goes on. Where only some
   * ids are wanted, the chamber's lists are left alone, and the next harvest begins where it would
   * have.
   */
  public HarvestReport run(HarvestRequest request) throws IOException {
    boolean isWhole = publications(request);
    Cursor before = folder.cursor();
    if (request.isDry() || !request.ids().isEmpty()) {
      return count.report(0, isWhole);
    }
    ChamberHarvest chamber =
        new ChamberHarvest(client, services, folder.home(), before, listener::fault);
    chamber.update();
    folder.moveTo(
        new Cursor(
            isWhole ? later(before.publications(), request.until()) : before.publications(),
            chamber.times(),
            chamber.positions()));
    return count.report(chamber.changed(), isWhole && chamber.isWhole());
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isAfter(other) ? one : other;
  }

  private boolean publications(HarvestRequest request) throws IOException {
    Publications publications = new Publications(client, folder, listener);
    Set<String> listed = new HashSet<>();
    SruListing.Reader reader =
        new SruListing.Reader() {
          @Override
          public void expect(long total) {
            listener.expect(total);
          }

          @Override
          public void take(SruRecord publication) throws IOException {
            listener.done(publication.id(), change(publication));
          }

          private Change change(SruRecord publication) throws IOException {
            if (!listed.add(publication.id())) {
              return Change.REPEATED;
            }
            return request.isDry()
                ? publications.outlook(publication)
                : publications.update(publication);
          }

          @Override
          public void fault(Rejected reason) {
            listener.fault(reason);
          }
        };
    SruListing listing = new SruListing(client, services.sru(), services.pageSize());
    if (!request.ids().isEmpty()) {
      return listing.read(request.ids(), reader);
    }
    boolean isWhole = listing.read(request.since(), request.until(), reader);
    if (isWhole && !request.isDry()) {
      confirmUnlisted(publications, request, listed);
    }
    return isWhole;
  }

  /** What was changed within the time, but is not in its listing, may have been withdrawn. */
  private void confirmUnlisted(
      Publications publications, HarvestRequest request, Set<String> listed) throws IOException {
    List<Held> unlisted =
        folder.held(held -> !listed.contains(held.id()) && isWithin(request, held.version()));
    for (Held held : unlisted) {
      Change change = publications.confirm(held);
      if (change == Change.WITHDRAWN) {
        listener.done(held.id(), change);
      }
    }
  }

  private static boolean isWithin(HarvestRequest request, String version) {
    if (!version.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return false;
    }
    String day = version.substring(0, 10);
    return day.compareTo(request.since().toString()) >= 0
        && day.compareTo(request.until().toString()) <= 0;
  }

  private HarvestListener counting(HarvestListener other) {
    return new HarvestListener() {
      @Override
      public void expect(long more) {
        other.expect(more);
      }

      @Override
      public void done(String id, Change change) {
        count.add(change);
        other.done(id, change);
      }

      @Override
      public void fault(Rejected reason) {
        count.addFault();
        other.fault(reason);
      }
    };
  }
}
