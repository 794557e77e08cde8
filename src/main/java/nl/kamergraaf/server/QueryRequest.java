package nl.kamergraaf.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request of the SPARQL 1.1 Protocol as it is handed to the query engine: with the parameters of
 * the protocol and the format, and no others. Fuseki's own would let a visitor have a result sent
 * as a script ({@code callback}), as a page ({@code force-accept}) or with a stylesheet of theirs
 * ({@code stylesheet}), and choose a time limit.
 */
final class QueryRequest extends HttpServletRequestWrapper {
  private static final Set<String> KNOWN =
      Set.of("query", "default-graph-uri", "named-graph-uri", "format", "output");

  private final Map<String, String[]> parameters = new LinkedHashMap<>();
  private final byte[] body;

  /** Of a request whose body, if it is no form, has been read. */
  QueryRequest(HttpServletRequest in, byte[] body) {
    super(in);
    this.body = body.clone();
    in.getParameterMap()
        .forEach(
            (name, values) -> {
              if (KNOWN.contains(name)) {
                parameters.put(name, values.clone());
              }
            });
  }

  /** A HEAD is answered as the GET it asks about; the HTTP server leaves out the content. */
  @Override
  public String getMethod() {
    return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Read(new ByteArrayInputStream(body));
  }

  /** A body that is there in full. */
  private static final class Read extends ServletInputStream {
    private final ByteArrayInputStream content;

    Read(ByteArrayInputStream content) {
      this.content = content;
    }

    @Override
    public int read() {
      return content.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return content.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return content.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("a body that is there in full is read at once");
    }
  }
}
