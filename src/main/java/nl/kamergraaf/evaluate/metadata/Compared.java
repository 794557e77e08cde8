package nl.kamergraaf.evaluate.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Sets what is read from one text against what its metadata say. Not thread-safe. */
final class Compared {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{Lu}'’][\\p{L}\\d.'’-]*|van|de|der|den|ten|ter|van't|in)(?:"
              + " (?:[\\p{Lu}'’][\\p{L}\\d.'’-]*|\\d+\\+?|van|de|der|den|ten|ter|in|’t|'t|[–-])){0,6}");

  private final String file;

  /** The text without the metadata below it, folded. */
  private final String printed;

  private final List<Finding> findings = new ArrayList<>();

  Compared(String file, String text) {
    this.file = file;
    this.printed = Spellings.fold(text);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void add(MetadataField field, Verdict verdict, String ours, String theirs) {
    findings.add(new Finding(file, field, verdict, ours, theirs));
  }

  /** One value a paper. */
  void value(MetadataField field, Optional<String> ours, Optional<String> theirs) {
    if (ours.isEmpty() && theirs.isEmpty()) {
      return;
    }
    boolean isSame = ours.isPresent() && ours.equals(theirs);
    Verdict verdict =
        isSame
            ? Verdict.AGREE
            : ours.isEmpty()
                ? Verdict.NOT_PRINTED
                : theirs.isEmpty() ? Verdict.THEIRS_SILENT : Verdict.PRINTED_SO;
    add(field, verdict, ours.orElse(""), theirs.orElse(""));
  }

  /** Names in whatever order. */
  void names(MetadataField field, List<String> ours, List<String> theirs) {
    List<String> left = new ArrayList<>(ours);
    List<String> right = new ArrayList<>(theirs);
    pair(field, left, right, Spellings::sameWords, Verdict.AGREE);
    pair(
        field,
        left,
        right,
        (one, other) -> Spellings.fold(one).equals(Spellings.fold(other)),
        Verdict.AGREE);
    pair(field, left, right, Spellings::alike, Verdict.SPELLED_OTHERWISE);
    for (String theirsOnly : right) {
      boolean isPrinted = printed.contains(Spellings.fold(theirsOnly));
      Verdict verdict = isPrinted ? Verdict.MISSED : Verdict.NOT_PRINTED;
      add(field, verdict, left.isEmpty() ? "" : left.removeFirst(), theirsOnly);
    }
    left.forEach(
        oursOnly ->
            add(field, theirs.isEmpty() ? Verdict.THEIRS_SILENT : alone(oursOnly), oursOnly, ""));
  }

  private Verdict alone(String ours) {
    return NAME.matcher(ours).matches() && prints(ours) ? Verdict.PRINTED_SO : Verdict.UNDECIDED;
  }

  private void pair(
      MetadataField field,
      List<String> ours,
      List<String> theirs,
      BiPredicate<String, String> isSame,
      Verdict verdict) {
    for (String one : List.copyOf(ours)) {
      theirs.stream()
          .filter(other -> isSame.test(one, other))
          .findFirst()
          .ifPresent(
              other -> {
                ours.remove(one);
                theirs.remove(other);
                add(field, verdict, one, other);
              });
    }
  }

  /** Whether words stand in the text. */
  boolean prints(String words) {
    return printed.contains(Spellings.fold(words));
  }
}
