package nl.kamergraaf.site.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a client asks for by GET or HEAD.
 *
 * @param origin scheme, host and port by which it reached us, without a slash at the end
 * @param prefix the path that a proxy of ours says the site lives under; empty if it says nothing
 * @param path the path as sent, percent-encoded, within the site
 * @param parameters the decoded parameters
 * @param accept the {@code Accept} header, empty if there is none
 * @param acceptLanguage the {@code Accept-Language} header, empty if there is none
 */
public record Request(
    String origin,
    String prefix,
    String path,
    Map<String, List<String>> parameters,
    String accept,
    String acceptLanguage) {
  public Request {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(prefix);
    Objects.requireNonNull(path);
    Objects.requireNonNull(accept);
    Objects.requireNonNull(acceptLanguage);
    parameters = Map.copyOf(parameters);
  }

  /** A request that comes by no proxy with a prefix of its own. */
  public Request(
      String origin,
      String path,
      Map<String, List<String>> parameters,
      String accept,
      String acceptLanguage) {
    this(origin, "", path, parameters, accept, acceptLanguage);
  }

  /** The first value of a parameter, or the empty string. */
  public String parameter(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** A page number: 1 if absent or not a number from 1 to a million. */
  public int page() {
    return number("page");
  }

  /** The number of a parameter: 1 if absent or not a number from 1 to a million. */
  public int number(String name) {
    String number = parameter(name);
    return number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
  }

  /** All parameters as they follow a path, in a fixed order; empty if there are none. */
  public String query() {
    String query = queryWithout("");
    return query.isEmpty() ? "" : "?" + query;
  }

  /** All parameters but the one named, percent-encoded, in a fixed order. */
  public String queryWithout(String name) {
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals(name))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            parameter ->
                parameter.getValue().stream()
                    .map(
                        value ->
                            Addresses.encode(parameter.getKey()) + "=" + Addresses.encode(value)))
        .collect(Collectors.joining("&"));
  }
}
