package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources that a question or an answer names in its own words: "het bericht «Title»
 * (Trouw, 3 mei 2023)", or a web address.
 */
final class RunningText {
  private static final int REACH = 90;

  private static final String NAME =
      "(\\p{Lu}[\\w&.’'-]{1,40}(?:\\s(?:van|voor|het|de|the|of|der)){0,2}(?:\\s\\p{Lu}[\\w&.’'-]{0,40}){0,3})";

  private static final Pattern PUBLISHER_BEFORE =
      Pattern.compile("\\b(?:van|in|uit|op|bij|door)\\s(?:de |het )?" + NAME + "[\\s,:]*$");

  private static final Pattern PUBLISHER_BEHIND =
      Pattern.compile("^\\s(?:van|in|uit|door|bij)\\s(?:de |het )?" + NAME);

  private static final Pattern IMPRINT = Pattern.compile("^\\s?\\(([^()]{2,80})\\)");

  private final QuotedTitles titles;
  private final Publishers publishers;

  RunningText(QuotedTitles titles, Publishers publishers) {
    this.titles = titles;
    this.publishers = publishers;
  }

  /** The sources in a passage's text, in their order. */
  List<Source> read(String text) {
    List<Quotation> quotations = Quotation.in(text);
    Set<Quotation> named = Set.copyOf(titles.in(text, quotations));
    List<Source> sources = new ArrayList<>();
    for (Quotation quotation : quotations) {
      titled(text, quotation, named.contains(quotation)).ifPresent(sources::add);
    }
    for (WebAddress address : WebAddress.in(text)) {
      // Without a scheme, "discriminatie.nl/Utrecht" may be the name of an organisation.
      if (address.isPlain()) {
        sources.add(addressed(address, sources.isEmpty() ? null : sources.getLast()));
      }
    }
    return sources;
  }

  private static Source addressed(WebAddress address, @Nullable Source before) {
    boolean close =
        before != null
            && before.url().isEmpty()
            && address.start() >= before.end()
            && address.start() - before.end() < REACH;
    Optional<String> title = close && before != null ? before.title() : Optional.empty();
    return new Source(
        Optional.empty(),
        Optional.empty(),
        title,
        Optional.of(address.url()),
        address.start(),
        address.end(),
        "source/address",
        0.8);
  }

  private Optional<Source> titled(String text, Quotation quotation, boolean named) {
    String before = titles.before(text, quotation);
    String behind =
        text.substring(quotation.end(), Math.min(text.length(), quotation.end() + REACH));
    Matcher imprint = IMPRINT.matcher(behind);
    boolean printed = imprint.find() && !PrintedDate.in(imprint.group(1)).isEmpty();
    boolean title =
        named || (printed && QuotedTitles.isCapitalisedTitle(quotation) && !titles.speaks(before));
    if (!title || publishers.isOne(quotation.text())) {
      return Optional.empty();
    }
    List<PrintedDate> dates = PrintedDate.in(printed ? imprint.group(1) : before);
    int end = printed ? quotation.end() + imprint.end() : quotation.end();
    return Optional.of(
        new Source(
            printed ? imprint(imprint.group(1)) : publisher(before, behind),
            dates.stream().map(PrintedDate::date).flatMap(Optional::stream).findFirst(),
            Optional.of(quotation.text()),
            Optional.empty(),
            quotation.start(),
            end,
            "source/title",
            0.8));
  }

  private static Optional<String> imprint(String text) {
    int comma = text.indexOf(',');
    String name = comma > 0 ? text.substring(0, comma).strip() : "";
    return Optional.of(name).filter(n -> !n.isEmpty() && PrintedDate.in(n).isEmpty());
  }

  private static Optional<String> publisher(String before, String behind) {
    Matcher name = PUBLISHER_BEHIND.matcher(behind);
    if (!name.find()) {
      name = PUBLISHER_BEFORE.matcher(before);
      if (!name.find()) {
        return Optional.empty();
      }
    }
    return Optional.of(name.group(1));
  }
}
