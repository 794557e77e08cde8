package nl.kamergraaf.alert;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The subscriptions in a folder that only the operator can read, a file each, replaced as a whole.
 * A wish that nobody confirmed is forgotten after a week.
 */
public final class Subscriptions {
  private static final Duration UNCONFIRMED = Duration.ofDays(7);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);

  private final Path folder;

  Subscriptions(Path home) throws IOException {
    this.folder = Files.createDirectories(home.resolve("subscriptions"));
  }

  Optional<Subscription> of(String id) throws IOException {
    Path file = folder.resolve(id + ".json");
    return ID.matcher(id).matches() && Files.exists(file)
        ? Optional.of(read(file))
        : Optional.empty();
  }

  void put(Subscription subscription) throws IOException {
    Path fresh = folder.resolve("." + subscription.id() + ".new");
    Files.write(fresh, JSON.writeValueAsBytes(subscription));
    Files.move(
        fresh,
        folder.resolve(subscription.id() + ".json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  void remove(String id) throws IOException {
    if (ID.matcher(id).matches()) {
      Files.deleteIfExists(folder.resolve(id + ".json"));
    }
  }

  /** All there are, after those have gone that were not confirmed in time. */
  List<Subscription> all() throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    String tooOld = Instant.now().minus(UNCONFIRMED).toString();
    List<Subscription> all = new ArrayList<>();
    for (Path file : files) {
      Subscription one = read(file);
      if (one.isConfirmed() || one.created().compareTo(tooOld) > 0) {
        all.add(one);
      } else {
        Files.delete(file);
      }
    }
    return List.copyOf(all);
  }

  private static Subscription read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Subscription.class);
  }
}
