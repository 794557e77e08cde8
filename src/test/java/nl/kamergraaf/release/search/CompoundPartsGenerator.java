package nl.kamergraaf.release.search;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Makes {@code compound-parts.txt.gz}, the words that Dutch compounds are parted into: the nouns of
 * the Dutch dictionary of LanguageTool, but for diminutives, and the stems of its verbs ("woon" in
 * "woonruimte"), as far as papers print them by themselves ({@code common-words.txt.gz}). Argument:
 * the file to write. Run twice, it writes the same bytes.
 */
public final class CompoundPartsGenerator {
  private static final String FOLDER = "/org/languagetool/resource/nl/";
  private static final Pattern WORD = Pattern.compile("[a-zà-ÿ]{3,}");

  /** Forms that only stand in compounds, or that papers print more often with a capital. */
  private static final List<String> OTHERS = List.of("centrum", "kinder", "wet");

  private CompoundPartsGenerator() {}

  public static void main(String[] args) throws IOException {
    Set<String> printed = printed();
    Set<String> parts = new TreeSet<>(OTHERS);
    for (WordData entry : new DictionaryLookup(dictionary())) {
      String word = entry.getWord().toString();
      if (isPart(entry.getTag().toString(), word) && printed.contains(word)) {
        parts.add(word);
      }
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      out.write((String.join("\n", parts) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** {@code ZNW} is a noun, {@code VRK} a diminutive, {@code WKW:TGW:1EP} the stem of a verb. */
  private static boolean isPart(String tag, String word) {
    boolean isNoun = tag.startsWith("ZNW") && !tag.contains("VRK");
    boolean isStem = tag.equals("WKW:TGW:1EP") && word.length() > 3;
    return (isNoun || isStem) && WORD.matcher(word).matches();
  }

  private static Set<String> printed() throws IOException {
    try (InputStream words =
        new GZIPInputStream(open("/nl/kamergraaf/fact/entity/common-words.txt.gz"))) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toSet());
    }
  }

  private static Dictionary dictionary() throws IOException {
    try (InputStream words = open(FOLDER + "dutch.dict");
        InputStream description = open(FOLDER + "dutch.info")) {
      return Dictionary.read(words, description);
    }
  }

  private static InputStream open(String file) {
    return new BufferedInputStream(
        Objects.requireNonNull(CompoundPartsGenerator.class.getResourceAsStream(file), file));
  }
}
