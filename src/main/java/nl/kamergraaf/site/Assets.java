package nl.kamergraaf.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Stylesheets and scripts, at addresses that hold their hash and so can be kept for ever. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "site.css", "text/css; charset=utf-8",
          "site.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final Map<String, byte[]> CONTENT = new LinkedHashMap<>();
  private static final Map<String, String> PATHS = new LinkedHashMap<>();

  static {
    TYPES.keySet().stream().sorted().forEach(Assets::load);
  }

  private Assets() {}

  private static void load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("assets/" + name + " is missing");
      }
      byte[] content = in.readAllBytes();
      String path = "/assets/" + DigestUtils.sha256Hex(content).substring(0, 16) + "/" + name;
      CONTENT.put(path, content);
      PATHS.put(name, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of an asset. */
  static String path(String name) {
    String path = PATHS.get(name);
    if (path == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return path;
  }

  /** The asset at {@code path}. */
  static Optional<Response> at(String path) {
    byte[] content = CONTENT.get(path);
    if (content == null) {
      return Optional.empty();
    }
    String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "");
    return Optional.of(
        Response.of(200, type, content)
            .with("Cache-Control", "public, max-age=31536000, immutable"));
  }
}
