package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.site.http.Request;
import org.jspecify.annotations.Nullable;

/** Reads requests, strictly: what is not well formed is no request. */
final class RequestReader {
  /** How many characters of an address one of a query may take: {@code %20}. */
  private static final int ENCODED = 3;

  /** Colon, space and the end of a header's line. */
  private static final int SEPARATORS = 4;

  private final ServerSettings settings;

  RequestReader(ServerSettings settings) {
    this.settings = settings;
  }

  /** Why an address is refused for its length, if it is. */
  Optional<String> tooLong(HttpServletRequest in) {
    int length = in.getRequestURI().length() + orEmpty(in.getQueryString()).length();
    boolean isQuery =
        in.getRequestURI().endsWith("/sparql") || in.getRequestURI().endsWith("/query");
    long most =
        isQuery ? ENCODED * (long) settings.limits().queryLength() : settings.limits().urlLength();
    return length > most
        ? Optional.of("The address is longer than " + most + " characters.")
        : Optional.empty();
  }

  /** How many bytes the headers of a request come to, its first line not counted. */
  int headerSize(HttpServletRequest in) {
    int size = 0;
    for (String name : Collections.list(in.getHeaderNames())) {
      for (String value : Collections.list(in.getHeaders(name))) {
        size += name.length() + value.length() + SEPARATORS;
      }
    }
    return size;
  }

  /** The request for {@code path}; empty if path or parameters are not well formed. */
  Optional<Request> read(HttpServletRequest in, String path) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String query = orEmpty(in.getQueryString());
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
      Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      parameters.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
    }
    if (!isSound(path)) {
      return Optional.empty();
    }
    PublicAddress address = PublicAddress.of(in, settings.behindProxy());
    return Optional.of(
        new Request(
            address.origin(),
            address.prefix(),
            path,
            parameters,
            orEmpty(in.getHeader("Accept")),
            orEmpty(in.getHeader("Accept-Language"))));
  }

  /** A path that stays below the root, in IRI characters and sound percent-encodings of UTF-8. */
  static boolean isSound(String path) {
    Optional<String> decoded = decode(path.replace("+", "%2B"));
    return path.startsWith("/")
        && !path.contains("//")
        && path.chars().noneMatch(c -> c <= ' ' || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0)
        && decoded.isPresent()
        && decoded.get().chars().noneMatch(c -> c < ' ' || c == '\\')
        && !List.of(decoded.get().split("/", -1)).contains("..")
        && !List.of(decoded.get().split("/", -1)).contains(".");
  }

  /** Decodes percent-encoded UTF-8 and plus signs; empty if anything is malformed. */
  static Optional<String> decode(String text) {
    byte[] bytes = new byte[text.length() * 4];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= text.length() || hex(text.charAt(i + 1)) < 0 || hex(text.charAt(i + 2)) < 0) {
          return Optional.empty();
        }
        bytes[length++] = (byte) (hex(text.charAt(i + 1)) * 16 + hex(text.charAt(i + 2)));
        i += 2;
      } else {
        for (byte b : String.valueOf(c == '+' ? ' ' : c).getBytes(UTF_8)) {
          bytes[length++] = b;
        }
      }
    }
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
