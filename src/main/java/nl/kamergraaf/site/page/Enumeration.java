package nl.kamergraaf.site.page;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.site.language.Messages;

/** Puts things one after another as people do: "a, b and c". */
public final class Enumeration {
  private Enumeration() {}

  /** Each part may be of several texts and links. */
  public static List<Value> of(List<List<Value>> parts, Messages messages) {
    List<Value> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        joined.add(Value.text(i == parts.size() - 1 ? " " + messages.get("and") + " " : ", "));
      }
      joined.addAll(parts.get(i));
    }
    return joined;
  }
}
