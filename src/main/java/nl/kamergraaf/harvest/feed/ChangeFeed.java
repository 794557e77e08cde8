package nl.kamergraaf.harvest.feed;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.http.Reply;
import nl.kamergraaf.harvest.http.Soundness;
import nl.kamergraaf.harvest.http.Validators;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;

/**
 * The chamber's SyncFeed: all changes of all entities in one order, each with a position behind
 * which the feed can be read on, for one category or for all. Not thread-safe.
 *
 * @see <a href="https://opendata.tweedekamer.nl/documentatie/syncfeed-api">SyncFeed API of the
 *     Tweede Kamer</a>
 */
public final class ChangeFeed {
  /** The service counts in tens of millions. */
  private static final long FIRST_GUESS = 1L << 24;

  private static final long LAST_GUESS = 1L << 50;

  private final PoliteClient client;
  private final URI service;
  private final Consumer<Rejected> faults;

  /**
   * @param service the root of the service, as {@code https://…/SyncFeed/2.0}
   * @param faults are told of what could not be read
   */
  public ChangeFeed(PoliteClient client, URI service, Consumer<Rejected> faults) {
    this.client = client;
    this.service = service;
    this.faults = faults;
  }

  /**
   * Hands on all changes of a category behind a position.
   *
   * @return the position behind the last of them; empty if the feed could not be read to its end
   */
  public OptionalLong read(String category, long from, Consumer<Change> to) throws IOException {
    long position = from;
    while (true) {
      Outcome<FeedPage> answer = page("?category=" + category + "&skiptoken=" + position);
      switch (answer) {
        case Outcome.Refused<FeedPage>(Rejected reason) -> {
          faults.accept(reason);
          return OptionalLong.empty();
        }
        case Outcome.Accepted<FeedPage>(FeedPage page) -> {
          if (page.changes().isEmpty()) {
            return OptionalLong.of(position);
          }
          page.changes().forEach(to);
          long reached = page.changes().getLast().position();
          if (reached <= position) {
            faults.accept(backwards(category, position, reached));
            return OptionalLong.empty();
          }
          position = reached;
        }
      }
    }
  }

  private Rejected backwards(String category, long position, long reached) {
    return new Rejected(
        service + "/Feed?category=" + category,
        0,
        Rejected.Code.BROKEN_LIST,
        "the feed goes from " + position + " to " + reached);
  }

  /**
   * The position behind the newest change, found by halving, in some fifty requests: the feed gives
   * no other way to its end but through all of it.
   *
   * @return empty if the feed could not be read
   */
  public OptionalLong end() throws IOException {
    long with = 0;
    long without = FIRST_GUESS;
    while (true) {
      Outcome<FeedPage> page = page("?skiptoken=" + without);
      if (page instanceof Outcome.Refused<FeedPage>(Rejected reason)) {
        faults.accept(reason);
        return OptionalLong.empty();
      }
      List<Change> behind = changes(page);
      if (behind.isEmpty()) {
        break;
      }
      with = behind.getLast().position();
      without = Math.max(2 * without, with + 1);
      if (without > LAST_GUESS) {
        faults.accept(backwards("", LAST_GUESS, with));
        return OptionalLong.empty();
      }
    }
    while (without - with > 1) {
      long middle = with + (without - with) / 2;
      Outcome<FeedPage> page = page("?skiptoken=" + middle);
      if (page instanceof Outcome.Refused<FeedPage>(Rejected reason)) {
        faults.accept(reason);
        return OptionalLong.empty();
      }
      List<Change> behind = changes(page);
      if (behind.isEmpty()) {
        without = middle;
      } else {
        with = Math.max(middle, behind.getLast().position());
      }
    }
    return OptionalLong.of(with);
  }

  private static List<Change> changes(Outcome<FeedPage> page) {
    return page instanceof Outcome.Accepted<FeedPage>(FeedPage read) ? read.changes() : List.of();
  }

  private Outcome<FeedPage> page(String query) throws IOException {
    URI address = URI.create(service + "/Feed" + query);
    return switch (client.get(address, Validators.NONE, Soundness.XML)) {
      case Reply.Content content -> FeedPage.read(content.file());
      case Reply.Failed failed -> unread(address, failed.reason());
      case Reply.Gone gone -> unread(address, "status " + gone.status());
      case Reply.Unchanged unchanged -> unread(address, "status 304");
    };
  }

  private static Outcome<FeedPage> unread(URI address, String why) {
    return new Outcome.Refused<>(
        new Rejected(address.toString(), 0, Rejected.Code.UNREADABLE, why));
  }
}
