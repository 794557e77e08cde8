package nl.kamergraaf.harvest.sru;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.http.Reply;
import nl.kamergraaf.harvest.http.Soundness;
import nl.kamergraaf.harvest.http.Validators;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;

/**
 * Reads a listing page by page. Each kind is asked for month by month, so that no answer reaches
 * deep into a long list that may change meanwhile.
 */
public final class SruListing {
  private final PoliteClient client;
  private final URI service;
  private final int pageSize;

  public SruListing(PoliteClient client, URI service, int pageSize) {
    this.client = client;
    this.service = service;
    this.pageSize = pageSize;
  }

  /** What takes the listing as it comes. */
  public interface Reader {
    /** How many publications the listing has grown to. */
    void expect(long total);

    /** The next publication. */
    void take(SruRecord publication) throws IOException;

    /** Something of the listing could not be read. */
    void fault(Rejected reason);
  }

  /**
   * Hands on all publications that were changed from one day to another, both included.
   *
   * @return whether the listing came whole
   */
  public boolean read(LocalDate since, LocalDate until, Reader reader) throws IOException {
    boolean isWhole = true;
    for (String publication : SruQuery.WRITTEN_QUESTIONS) {
      for (LocalDate first = since; !first.isAfter(until); first = endOfMonth(first).plusDays(1)) {
        LocalDate end = endOfMonth(first);
        LocalDate last = end.isAfter(until) ? until : end;
        isWhole &= read(SruQuery.changed(publication, first, last), reader);
      }
    }
    return isWhole;
  }

  /**
   * Hands on the publications with these ids; one that is not listed is a fault.
   *
   * @return whether all of them came
   */
  public boolean read(List<String> ids, Reader reader) throws IOException {
    boolean isWhole = true;
    for (String id : ids) {
      SruQuery query = SruQuery.identified(id);
      Counting counting = new Counting(reader);
      boolean isRead = read(query, counting);
      if (isRead && counting.taken == 0) {
        reader.fault(
            new Rejected(id, 0, Rejected.Code.UNREADABLE, "the repository lists no such id"));
      }
      isWhole &= isRead && counting.taken > 0;
    }
    return isWhole;
  }

  /** Counts what came. */
  private static final class Counting implements Reader {
    private final Reader reader;
    private int taken;

    Counting(Reader reader) {
      this.reader = reader;
    }

    @Override
    public void expect(long total) {
      reader.expect(total);
    }

    @Override
    public void take(SruRecord publication) throws IOException {
      taken++;
      reader.take(publication);
    }

    @Override
    public void fault(Rejected reason) {
      reader.fault(reason);
    }
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  private boolean read(SruQuery query, Reader reader) throws IOException {
    long start = 1;
    long received = 0;
    boolean isExpected = false;
    while (true) {
      URI address = query.address(service, start, pageSize);
      switch (page(address)) {
        case Outcome.Refused<SruPage>(Rejected reason) -> {
          reader.fault(reason);
          return false;
        }
        case Outcome.Accepted<SruPage>(SruPage page) -> {
          if (!isExpected) {
            reader.expect(page.total());
            isExpected = true;
          }
          page.faults().forEach(reader::fault);
          for (SruRecord publication : page.records()) {
            reader.take(publication);
          }
          received += page.count();
          OptionalLong next = next(page, start, received);
          if (next.isEmpty()) {
            return isWhole(address, page, received, reader);
          }
          start = next.getAsLong();
        }
      }
    }
  }

  /** A page may hold fewer records than were asked for: the next begins behind what came. */
  private static OptionalLong next(SruPage page, long start, long received) {
    if (page.count() == 0 || received >= page.total()) {
      return OptionalLong.empty();
    }
    long behind = start + page.count();
    return page.next().isPresent() && page.next().getAsLong() > start
        ? OptionalLong.of(Math.min(page.next().getAsLong(), behind))
        : OptionalLong.of(behind);
  }

  private static boolean isWhole(URI address, SruPage page, long received, Reader reader) {
    if (received >= page.total()) {
      return page.faults().isEmpty();
    }
    String detail = "only " + received + " of " + page.total() + " records came";
    reader.fault(new Rejected(address.toString(), 0, Rejected.Code.BROKEN_LIST, detail));
    return false;
  }

  private Outcome<SruPage> page(URI address) throws IOException {
    return switch (client.get(address, Validators.NONE, Soundness.XML)) {
      case Reply.Content content -> SruPageReader.read(content.file());
      case Reply.Failed failed -> unread(address, failed.reason());
      case Reply.Gone gone -> unread(address, "status " + gone.status());
      case Reply.Unchanged unchanged -> unread(address, "status 304, though all was asked for");
    };
  }

  private static Outcome<SruPage> unread(URI address, String why) {
    return new Outcome.Refused<>(
        new Rejected(address.toString(), 0, Rejected.Code.UNREADABLE, why));
  }
}
