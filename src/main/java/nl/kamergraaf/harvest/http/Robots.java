package nl.kamergraaf.harvest.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each host's {@code robots.txt} allows (RFC 9309), asked once a host. */
final class Robots {
  /** The product token that a host may address us by. */
  private static final List<String> TOKEN = List.of("kamergraaf");

  private final Function<URI, Reply> ask;
  private final Map<String, BaseRobotRules> rules = new HashMap<>();

  Robots(Function<URI, Reply> ask) {
    this.ask = ask;
  }

  boolean allow(URI address) {
    return rules
        .computeIfAbsent(Manners.host(address), host -> rules(address.resolve("/robots.txt")))
        .isAllowed(address.toString());
  }

  /** A host without the file allows all; one that can't say allows nothing (section 2.3.1). */
  private BaseRobotRules rules(URI address) {
    return switch (ask.apply(address)) {
      case Reply.Content content ->
          new SimpleRobotRulesParser()
              .parseContent(address.toString(), content.bytes(), "text/plain", TOKEN);
      case Reply.Gone gone -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
      case Reply.Unchanged unchanged -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
      case Reply.Failed failed ->
          new SimpleRobotRules(
              failed.reason().startsWith("status 4")
                  ? RobotRulesMode.ALLOW_ALL
                  : RobotRulesMode.ALLOW_NONE);
    };
  }
}
