package nl.kamergraaf.fact.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.NoticeReason;
import nl.kamergraaf.fact.Recogniser;

/**
 * Finds the reason that a notice of postponement gives: what follows {@code omdat}, {@code vanwege}
 * or {@code De reden van het uitstel is dat}, up to the end of the sentence.
 */
public final class NoticeReasons implements Recogniser<NoticeReason> {
  private static final Pattern REASON =
      Pattern.compile(
          "(?:\\breden\\s+(?:van|voor)\\s+(?:het|dit)\\s+uitstel\\s+is\\s+(?:dat\\s+)?|\\b(?:omdat|aangezien|doordat|vanwege|"
              + "wegens|in verband met|gezien|gelet op)\\s+)([^.\\n]+)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<NoticeReason> recognise(Context context) {
    List<NoticeReason> reasons = new ArrayList<>();
    if (context.header().kind() == Kind.POSTPONEMENT) {
      context.document().items().stream()
          .filter(Item.Remark.class::isInstance)
          .map(Item::passage)
          .forEach(remark -> first(remark, reasons));
    }
    return reasons;
  }

  private static void first(Passage remark, List<NoticeReason> reasons) {
    Matcher matcher = REASON.matcher(remark.text());
    if (matcher.find()) {
      Evidence words = Evidence.in(remark, matcher.start(1), matcher.end(1), "notice/reason", 0.9);
      reasons.add(new NoticeReason(matcher.group(1).strip(), words));
    }
  }
}
