package nl.kamergraaf.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import nl.kamergraaf.site.http.Response;

/**
 * The one renderer of pages: templates compiled at build time, every value escaped for where it
 * stands.
 */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.kamergraaf.site.template");

  private Templates() {}

  public static Response page(int status, String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    ENGINE.render(template + ".jte", values, out);
    return Response.html(status, out.toString());
  }
}
