package nl.kamergraaf.site.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.kamergraaf.site.http.Response;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Stylesheets and scripts, our own and those of WebJars, at addresses that hold their hash and so
 * can be kept for ever.
 */
public final class Assets {
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final Map<String, Response> ALL = new LinkedHashMap<>();
  private static final Map<String, String> PATHS = new LinkedHashMap<>();

  static {
    own("design-system.css", CSS);
    own("site.css", CSS);
    own("site.js", SCRIPT);
    own("figures.js", SCRIPT);
    own("editor.js", SCRIPT);
    own("editor.css", CSS);
    own("icon.svg", "image/svg+xml");
    packed("chart.js", "chart.js", "dist/chart.umd.min.js", SCRIPT);
    packed("cytoscape.js", "cytoscape", "dist/cytoscape.min.js", SCRIPT);
    packed("yasgui.js", "zazuko__yasgui", "build/yasgui.min.js", SCRIPT);
    packed("yasgui.css", "zazuko__yasgui", "build/yasgui.min.css", CSS);
  }

  private Assets() {}

  private static void own(String name, String type) {
    load(name, Assets.class.getPackageName().replace('.', '/') + "/assets/" + name, type);
  }

  /** A file of a WebJar, of whatever version the build chose. */
  private static void packed(String name, String webJar, String file, String type) {
    Properties properties = new Properties();
    try (InputStream in = open("META-INF/maven/org.webjars.npm/" + webJar + "/pom.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("version");
    load(name, "META-INF/resources/webjars/" + webJar + "/" + version + "/" + file, type);
  }

  private static InputStream open(String resource) {
    InputStream in = Assets.class.getResourceAsStream("/" + resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing");
    }
    return in;
  }

  private static void load(String name, String resource, String type) {
    try (InputStream in = open(resource)) {
      byte[] content = in.readAllBytes();
      String path = "/assets/" + DigestUtils.sha256Hex(content).substring(0, 16) + "/" + name;
      ALL.put(
          path,
          Response.of(200, type, content)
              .with("Cache-Control", "public, max-age=31536000, immutable"));
      PATHS.put(name, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The icon that browsers ask for where a page names none, for a day. */
  public static Response icon() {
    try (InputStream in = Assets.class.getResourceAsStream("assets/favicon.ico")) {
      if (in == null) {
        throw new IllegalStateException("favicon.ico is missing");
      }
      return Response.of(200, "image/vnd.microsoft.icon", in.readAllBytes())
          .with("Cache-Control", "public, max-age=86400");
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
  public static Optional<Response> at(String path) {
    return Optional.ofNullable(ALL.get(path));
  }
}
