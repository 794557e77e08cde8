package nl.kamergraaf.alert;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes, confirms and ends subscriptions. Nothing is sent to an address but one question, until its
 * owner has confirmed; whoever asks is told the same whether or not the address is known.
 * Thread-safe.
 */
public final class Alerts {
  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
  private static final int QUESTIONS_A_DAY = 3;
  private static final int ALL_QUESTIONS_AN_HOUR = 200;
  private static final int MOST_ADDRESSES = 100_000;
  private static final int LONGEST_ADDRESS = 254;
  private static final int ID_BYTES = 16;
  private static final Pattern ABOUT =
      Pattern.compile("/(?:search(?:\\?.{0,1000})?|doc/[^?#\\s\\p{Cntrl}]{1,500})");

  private final AlertSettings settings;
  private final Subscriptions subscriptions;
  private final Tokens tokens;
  private final Post post;
  private final SecureRandom random = new SecureRandom();
  private final Bucket all = bucket(ALL_QUESTIONS_AN_HOUR, Duration.ofHours(1));
  private final Cache<String, Bucket> each =
      Caffeine.newBuilder()
          .maximumSize(MOST_ADDRESSES)
          .expireAfterAccess(Duration.ofDays(1))
          .build();

  /** Throws {@link IOException} if the folder can't be written. */
  public Alerts(AlertSettings settings) throws IOException {
    this.settings = settings;
    this.subscriptions = new Subscriptions(settings.home());
    this.tokens = new Tokens(settings.home());
    this.post = new Post(settings);
  }

  private static Bucket bucket(int capacity, Duration time) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, time))
        .build();
  }

  /** What came of a wish. */
  public enum Answer {
    /** If the address can be written to, its owner is asked. */
    ASKED,
    /** The address is none, or there are no news of such a page. */
    UNFIT,
    /** Too many have asked. */
    LATER
  }

  /**
   * Takes a wish and asks the owner of the address.
   *
   * @param about a search or the page of a thing, as a path with parameters
   */
  public Answer ask(String address, String about, String language) throws IOException {
    Optional<String> mailbox = mailbox(address);
    if (mailbox.isEmpty() || !ABOUT.matcher(about).matches()) {
      return Answer.UNFIT;
    }
    Bucket own = each.get(mailbox.get(), key -> bucket(QUESTIONS_A_DAY, Duration.ofDays(1)));
    if (!own.tryConsume(1)) {
      return Answer.ASKED; // they have got their questions; whoever asks need not know
    }
    if (!all.tryConsume(1)) {
      return Answer.LATER;
    }
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    Subscription wish =
        new Subscription(
            HexFormat.of().formatHex(id),
            mailbox.get(),
            about,
            language.equals("en") ? "en" : "nl",
            Instant.now().toString(),
            false,
            "");
    subscriptions.put(wish);
    try {
      post.send(new Letters(settings, tokens).question(wish));
    } catch (MessagingException e) {
      LOG.warn("a question could not be sent: {}", e.getMessage());
      subscriptions.remove(wish.id());
      return Answer.LATER;
    }
    return Answer.ASKED;
  }

  private static Optional<String> mailbox(String address) {
    String text = address.strip();
    try {
      if (text.length() > LONGEST_ADDRESS || text.matches("(?s).*[\\s,;<>\\p{Cntrl}].*")) {
        return Optional.empty();
      }
      new InternetAddress(text, true).validate();
      boolean hasDomain = text.lastIndexOf('@') > 0;
      return hasDomain ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    } catch (AddressException e) {
      return Optional.empty();
    }
  }

  /** Confirms by what stood in the question; says whether it was true. */
  public boolean confirm(String link) throws IOException {
    Optional<Subscription> wish = named(link);
    if (wish.isPresent() && !wish.get().isConfirmed()) {
      subscriptions.put(wish.get().confirmed(Instant.now().toString()));
    }
    return wish.isPresent();
  }

  /** Ends a subscription, and forgets the address; says whether there was one. */
  public boolean end(String link) throws IOException {
    Optional<Subscription> ended = named(link);
    if (ended.isPresent()) {
      subscriptions.remove(ended.get().id());
    }
    return ended.isPresent();
  }

  private Optional<Subscription> named(String link) throws IOException {
    int dot = link.indexOf('.');
    return dot > 0 && tokens.isOf(link.substring(0, dot), link.substring(dot + 1))
        ? subscriptions.of(link.substring(0, dot))
        : Optional.empty();
  }
}
