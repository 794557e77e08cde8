package nl.kamergraaf.fact.entity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Makes {@code dutch-names.dict} from the Dutch dictionary of LanguageTool: each name with the
 * kinds of name that it is. Argument: the file to write. Run twice, it writes the same bytes.
 */
public final class DutchNamesGenerator {
  private static final String FOLDER = "/org/languagetool/resource/nl/";

  private DutchNamesGenerator() {}

  /** Reads the dictionary and writes the automaton. */
  public static void main(String[] args) throws IOException {
    Dictionary dictionary = dictionary();
    Map<String, Integer> names = new TreeMap<>();
    for (WordData entry : new DictionaryLookup(dictionary)) {
      int kind = kind(entry.getTag().toString());
      if (kind > 0) {
        names.merge(entry.getWord().toString(), kind, (a, b) -> a | b);
      }
    }
    DictionaryLookup lookup = new DictionaryLookup(dictionary);
    names.replaceAll(
        (name, kinds) -> common(lookup, name) ? kinds | DutchDictionary.COMMON : kinds);
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      new CFSA2Serializer().serialize(automaton(names), out);
    }
  }

  private static FSA automaton(Map<String, Integer> names) {
    byte[][] entries =
        names.entrySet().stream().map(DutchNamesGenerator::entry).toArray(byte[][]::new);
    Arrays.sort(entries, FSABuilder.LEXICAL_ORDERING);
    return FSABuilder.build(entries);
  }

  private static byte[] entry(Map.Entry<String, Integer> name) {
    String kinds = Character.toString(DutchDictionary.BASE + name.getValue());
    return (name.getKey() + (char) DutchDictionary.SEPARATOR + kinds)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The dictionary that the names are taken from. */
  static Dictionary dictionary() throws IOException {
    try (InputStream words = open("dutch.dict");
        InputStream description = open("dutch.info")) {
      return Dictionary.read(words, description);
    }
  }

  private static InputStream open(String file) {
    return new BufferedInputStream(
        Objects.requireNonNull(DutchNamesGenerator.class.getResourceAsStream(FOLDER + file), file));
  }

  /** The kind of name that a tag stands for, or 0: {@code ENM} is a name, {@code PER} a person. */
  static int kind(String tag) {
    return switch (tag) {
      case "ENM:PER:FST" -> DutchDictionary.FORENAME;
      case "ENM:PER:LST", "ENM:PER:LST:NIX" -> DutchDictionary.SURNAME;
      case "ENM:ORG", "ENM:PRD" -> DutchDictionary.BRAND;
      default -> {
        if (tag.startsWith("ENM:PER:LST:")) {
          yield DutchDictionary.BEHIND_PARTICLE;
        }
        yield tag.startsWith("ENM:LOC:") ? DutchDictionary.PLACE : 0;
      }
    };
  }

  private static boolean common(DictionaryLookup lookup, String name) {
    return lookup.lookup(name.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(entry -> !entry.getTag().toString().startsWith("ENM"));
  }
}
