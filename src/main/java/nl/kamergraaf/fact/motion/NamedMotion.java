package nl.kamergraaf.fact.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Motion;

/**
 * The words that name a motion or an amendment: "gewijzigde motie van de leden A (X) en B (Y)
 * c.s.", "motie-A/B", "amendement A". Words that lack the space between them are read too.
 *
 * @param form what is moved
 * @param start where the words begin
 * @param head where the word for what is moved ends
 * @param end where the words end
 * @param names the movers in printed order
 * @param withOthers whether more have moved it
 */
record NamedMotion(
    Motion.Form form, int start, int head, int end, List<PrintedName> names, boolean withOthers) {

  /** A name, and the group printed behind it. */
  record PrintedName(String name, Optional<String> group) {}

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?i:conform|aangenomen|ingediende|betreffende|deze|die|het|de|uw)?"
              + "(?<words>(?:(?:nader |nogmaals )?gewijzigde? ?)?"
              + "(?<form>[Mm]otie|[Aa]mendement|[Ss]ubamendement))"
              + "(?=[\\s(\\p{Pd}]|\\p{Lu}|van )");

  private static final Pattern OF_MEMBERS =
      Pattern.compile("\\s{0,3}van\\s{0,3}(?:het|de)\\s{0,3}(?:Kamer)?(?<many>leden|lid)\\s{0,3}");
  private static final Pattern HYPHEN = Pattern.compile("\\s?\\p{Pd}\\s?");
  private static final Pattern OF =
      Pattern.compile("\\s{0,3}(?:van\\s{1,3}(?:de heer |mevrouw )?)?");

  private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,6}";
  private static final String PREFIX =
      "(?:[Vv]an|[Dd]en|[Dd]er|[Dd]e|[Tt]en|[Tt]er|[Vv]on|[Ee]l|[Ll]a|[Ll]e|[Dd]i|['’‘][Tt]|[Ii]n)";
  private static final String WORD =
      "\\p{Lu}['’‘]?[\\p{L}\\p{M}¸](?:[\\p{L}\\p{M}'’‘¸]{0,29}[\\p{L}\\p{M}¸])?";
  private static final String PART =
      "(?:"
          + PREFIX
          + "(?:\\s|(?=\\p{Lu}))|"
          + WORD
          + "(?:[-‑](?:"
          + PREFIX
          + "\\s?){0,3}"
          + WORD
          + "){0,3}\\s?)";
  private static final Pattern ONLY_PREFIX = Pattern.compile(PREFIX);
  private static final Pattern NAME = Pattern.compile("(?:" + INITIALS + ")?(?:" + PART + "){1,6}");
  private static final Pattern PART_OF_NAME = Pattern.compile("(?:" + INITIALS + ")?" + PART);
  private static final Pattern AND =
      Pattern.compile("\\s{0,3}(?:,|/|en\\b|&)\\s{0,3}(?:het lid )?");
  private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");
  private static final Pattern GROUP =
      Pattern.compile(
          "\\s{0,3}\\((?<group>\\p{Lu}[^()\\d]{1,40}|D66[^()]{0,30}|50PLUS|(?:beiden|allen|allebei)"
              + " [^()]{2,30})\\)");
  private static final Pattern ALL_OF = Pattern.compile("(?:beiden|allen|allebei) (.+)");
  private static final Pattern OTHERS = Pattern.compile("\\s{0,3},?\\s{0,3}c\\.\\s?s\\.(?!\\p{L})");
  private static final Pattern LOST_SPACE =
      Pattern.compile("^(Van|De|Den|Der|Ten|Ter|van|de|der|den|ten|ter)(?=\\p{Lu})");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Capital words that begin no name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "Tweede",
          "Eerste",
          "Kamer",
          "Kamerstuk",
          "Kamerstukken",
          "Handelingen",
          "Europese",
          "Wet",
          "Raad",
          "Staten",
          "Nationale",
          "Nederland",
          "Nederlandse",
          "Aanhangsel");

  /** The words in a text, in printed order; movers may be none. */
  static List<NamedMotion> in(String text, Movers movers) {
    List<NamedMotion> found = new ArrayList<>();
    Matcher head = HEAD.matcher(text);
    int from = 0;
    while (head.find(from)) {
      NamedMotion motion = new Reader(text, movers, head).read();
      found.add(motion);
      from = Math.max(motion.end(), head.end());
    }
    return found;
  }

  /** The same words, with the movers that are printed behind a parenthesis. */
  NamedMotion with(NamedMotion later) {
    return new NamedMotion(form, start, head, later.end, later.names, later.withOthers);
  }

  /** The movers that the text names from a place on, as "van de leden A en B". */
  Optional<NamedMotion> moversAt(int place, String text, Movers known) {
    Matcher members = OF_MEMBERS.matcher(text).region(place, text.length());
    if (!members.lookingAt()) {
      return Optional.empty();
    }
    NamedMotion later = new Reader(text, known, form, start, place).read();
    return later.names.isEmpty() ? Optional.empty() : Optional.of(with(later));
  }

  /** Reads one. */
  private static final class Reader {
    private final String text;
    private final Movers movers;
    private final Motion.Form form;
    private final int start;
    private final int head;
    private final List<PrintedName> names = new ArrayList<>();
    private int place;

    Reader(String text, Movers movers, Matcher head) {
      this(
          text,
          movers,
          head.group("form").toLowerCase(Locale.ROOT).equals("motie")
              ? Motion.Form.MOTION
              : Motion.Form.AMENDMENT,
          head.start("words"),
          head.end());
    }

    Reader(String text, Movers movers, Motion.Form form, int start, int head) {
      this.text = text;
      this.movers = movers;
      this.form = form;
      this.start = start;
      this.head = head;
      this.place = head;
    }

    NamedMotion read() {
      Optional<Matcher> members = at(OF_MEMBERS);
      if (members.isPresent()) {
        place = members.get().end();
        boolean areMany = members.get().group("many").equals("leden");
        names(true, areMany, areMany ? AND : SLASH);
      } else if (skip(HYPHEN)) {
        names(true, false, AND);
      } else {
        skip(OF);
        names(false, false, AND);
      }
      int end = names.isEmpty() ? head : place;
      boolean withOthers = !names.isEmpty() && skip(OTHERS);
      return new NamedMotion(
          form, start, head, withOthers ? place : end, List.copyOf(names), withOthers);
    }

    /**
     * Reads names.
     *
     * @param isSure whether a name must follow
     * @param areSure whether others must
     */
    private void names(boolean isSure, boolean areSure, Pattern and) {
      boolean isAnother = name(isSure);
      while (isAnother) {
        int before = place;
        isAnother = skip(and) && name(areSure);
        if (!isAnother) {
          place = before;
        }
      }
    }

    /** Reads the longest name that a member bears; else, if it must be one, what looks like it. */
    private boolean name(boolean isSure) {
      Optional<Matcher> name = at(NAME);
      if (name.isEmpty()) {
        return false;
      }
      int longest = 0;
      int known = 0;
      Matcher part = PART_OF_NAME.matcher(text).region(place, name.get().end());
      int capitals = 0;
      while (part.lookingAt()) {
        String word = part.group().strip();
        if (NO_NAMES.contains(word)) {
          break;
        }
        int end = part.end() - (part.group().length() - part.group().stripTrailing().length());
        if (Character.isUpperCase(word.charAt(0)) && !ONLY_PREFIX.matcher(word).matches()) {
          capitals++;
          if (capitals <= 2) {
            longest = end;
          }
          if (movers.knows(text.substring(place, end)) || isPair(text.substring(place, end))) {
            known = end;
          }
        }
        part.region(part.end(), name.get().end());
      }
      int end = known > 0 ? known : isSure || isBefore(OTHERS, longest) ? longest : 0;
      if (end == 0) {
        return false;
      }
      String printed = printed(text.substring(place, end));
      place = end;
      add(printed, group());
      return true;
    }

    private boolean isBefore(Pattern pattern, int end) {
      return end > 0
          && pattern
              .matcher(text)
              .region(end, text.length())
              .useTransparentBounds(true)
              .lookingAt();
    }

    /** Two members joined by a hyphen, where nobody bears both names. */
    private boolean isPair(String name) {
      String[] parts = name.split("[-‑]", -1);
      return parts.length == 2 && movers.knows(parts[0]) && movers.knows(parts[1]);
    }

    private void add(String printed, Optional<String> group) {
      if (!movers.knows(printed) && isPair(printed)) {
        for (String each : printed.split("[-‑]", -1)) {
          names.add(new PrintedName(each, group));
        }
      } else {
        names.add(new PrintedName(printed, group));
      }
    }

    private Optional<String> group() {
      Optional<Matcher> group = at(GROUP);
      if (group.isEmpty()) {
        return Optional.empty();
      }
      place = group.get().end();
      String printed = group.get().group("group");
      Matcher all = ALL_OF.matcher(printed);
      if (all.matches()) {
        names.replaceAll(
            name -> new PrintedName(name.name(), name.group().or(() -> Optional.of(all.group(1)))));
        return Optional.of(all.group(1));
      }
      return Optional.of(printed);
    }

    private static String printed(String words) {
      String spaced = SPACES.matcher(words.strip()).replaceAll(" ");
      return LOST_SPACE.matcher(spaced).replaceFirst("$1 ");
    }

    private Optional<Matcher> at(Pattern pattern) {
      Matcher matcher = pattern.matcher(text).region(place, text.length());
      matcher.useTransparentBounds(true);
      return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean skip(Pattern pattern) {
      Optional<Matcher> found = at(pattern);
      found.ifPresent(matcher -> place = matcher.end());
      return found.isPresent();
    }
  }
}
