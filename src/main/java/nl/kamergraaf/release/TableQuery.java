package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.json.Json;

/**
 * A query that gives a table, with comments that say its title and its columns.
 *
 * @param titles by language
 * @param columns datatype by name, in order
 * @param lists names of columns that may hold several values, with {@link #SEPARATOR} between
 */
record TableQuery(
    String name,
    String text,
    Map<String, String> titles,
    Map<String, String> columns,
    Set<String> lists) {
  /** What stands between values of one cell. */
  static final String SEPARATOR = "; ";

  private static final Pattern TITLE = Pattern.compile("(?m)^# title@(\\w+): (.*)$");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^# column: (\\w+) \\| (\\w+)(?: \\| list)?$");
  private static final Pattern LIST = Pattern.compile("(?m)^# column: (\\w+) \\| (\\w+) \\| list$");

  static TableQuery parse(String name, String text) {
    return new TableQuery(
        name, text, pairs(TITLE, text), pairs(COLUMN, text), pairs(LIST, text).keySet());
  }

  private static Map<String, String> pairs(Pattern line, String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Matcher found = line.matcher(text);
    while (found.find()) {
      pairs.put(found.group(1), found.group(2));
    }
    return pairs;
  }

  String fileName() {
    return ReleaseContents.NAME + "-" + name + ".csv";
  }

  /** What describes {@code tables}, as CSV on the Web. */
  static byte[] metadata(List<TableQuery> tables, String base) {
    ObjectNode group = Json.MAPPER.createObjectNode();
    group.put("@context", "http://www.w3.org/ns/csvw");
    group.put("@id", base + "data/#tables");
    group.put("dc:license", "https://creativecommons.org/publicdomain/zero/1.0/");
    ArrayNode all = group.putArray("tables");
    for (TableQuery table : tables) {
      ObjectNode described = all.addObject().put("url", table.fileName());
      described.set("dc:title", Json.MAPPER.valueToTree(inLanguages(table.titles())));
      ArrayNode columns = described.putObject("tableSchema").putArray("columns");
      table
          .columns()
          .forEach(
              (column, type) -> {
                ObjectNode one =
                    columns
                        .addObject()
                        .put("name", column)
                        .put("titles", column)
                        .put("datatype", type);
                if (table.lists().contains(column)) {
                  one.put("separator", SEPARATOR);
                }
              });
    }
    return Json.indented(group).getBytes(UTF_8);
  }

  private static List<Map<String, String>> inLanguages(Map<String, String> titles) {
    return titles.entrySet().stream()
        .map(title -> Map.of("@value", title.getValue(), "@language", title.getKey()))
        .toList();
  }
}
