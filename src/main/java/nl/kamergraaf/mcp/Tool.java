package nl.kamergraaf.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import nl.kamergraaf.site.http.Request;

/**
 * Something that a language model can ask.
 *
 * @param schema the JSON Schema of its arguments
 * @param request what a program would ask the site for with these arguments; throws {@link
 *     IllegalArgumentException} where they make no request
 */
record Tool(
    String name,
    String description,
    ObjectNode schema,
    Function<Map<String, Object>, Request> request) {}
