package nl.kamergraaf.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.json.Json;

/** Reads annotation files: JSON, one file a document. */
public final class GoldReader {

  private GoldReader() {}

  /**
   * All annotation files of a folder, in the order of their names.
   *
   * @throws IOException if the folder or a file can't be read, or holds no annotations, with a
   *     message that names it
   */
  public static List<GoldDocument> readFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": not a folder");
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": no annotation files (*.json)");
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return documents;
  }

  private static GoldDocument read(Path file) throws IOException {
    try {
      return document(Json.MAPPER.readTree(Files.readString(file)));
    } catch (JsonProcessingException | IllegalArgumentException fault) {
      throw new IOException(file + ": " + fault.getMessage(), fault);
    }
  }

  /**
   * The annotations of one document.
   *
   * @throws IllegalArgumentException if a required field is missing, or one is not of its shape
   */
  static GoldDocument document(JsonNode json) {
    Map<Field, List<Claim>> claims = new HashMap<>();
    for (Field field : Field.all()) {
      if (field.isRequired() || json.has(field.label())) {
        claims.put(field, GoldClaims.of(field, member(json, field.label())));
      }
    }
    return new GoldDocument(
        member(json, "file").asText(),
        Optional.of(member(json, "document").asText("")).filter(id -> !id.isEmpty()),
        claims,
        doubtful(json.path("doubtful")));
  }

  private static JsonNode member(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
    return value;
  }

  /** What is marked as doubtful, where it is of its field's shape: it is a remark to a person. */
  private static Map<Field, List<Claim>> doubtful(JsonNode remarks) {
    Map<Field, List<Claim>> doubtful = new HashMap<>();
    for (JsonNode remark : remarks) {
      Field.labelled(remark.path("field").asText("").split("\\.", 2)[0])
          .ifPresent(
              field ->
                  doubtful
                      .computeIfAbsent(field, f -> new ArrayList<>())
                      .addAll(GoldClaims.doubtful(field, remark.path("value"))));
    }
    return doubtful;
  }
}
