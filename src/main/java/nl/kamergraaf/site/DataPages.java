package nl.kamergraaf.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.description.Description;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;

/** Answers {@code /data/…}: the downloads and what describes them. */
final class DataPages {
  private static final List<Representation> DESCRIPTIONS =
      List.of(Representation.TURTLE, Representation.JSONLD);

  private DataPages() {}

  static Response answer(Visit visit, String name) {
    Release release = visit.release().release();
    if (name.isEmpty()) {
      return wantsData(visit) ? described(visit) : list(visit, release.manifest());
    }
    if (Release.descriptions().contains(name)) {
      return description(visit, name);
    }
    if (name.equals("manifest.json")) {
      return Response.json(release.manifest());
    }
    Optional<Manifest.File> file =
        release.manifest().files().stream().filter(f -> f.name().equals(name)).findFirst();
    Optional<Path> path = file.flatMap(f -> own(release, release.downloads().resolve(f.name())));
    if (file.isEmpty() || path.isEmpty()) {
      return Problems.notFound(visit);
    }
    String type = name.endsWith(".gz") ? "application/gzip" : contentType(file.get());
    return new Response(
        200,
        Map.of(
            "Content-Type", type,
            "Content-Disposition", "attachment; filename=\"" + name + "\"",
            "ETag", "\"" + file.get().sha256() + "\""),
        new Response.Download(path.get()));
  }

  private static String contentType(Manifest.File file) {
    return file.mediaType().startsWith("text/")
        ? file.mediaType() + "; charset=utf-8"
        : file.mediaType();
  }

  /** The description of the data set, in the one of its two forms that the client prefers. */
  static Response described(Visit visit) {
    Representation form =
        Accept.parse(visit.request().accept())
            .best(DESCRIPTIONS, Representation::mediaType)
            .orElse(Representation.TURTLE);
    String name = form == Representation.JSONLD ? Description.JSON_LD : Description.TURTLE;
    return description(visit, name).with("Vary", "Accept");
  }

  private static boolean wantsData(Visit visit) {
    return Accept.parse(visit.request().accept())
        .prefersOver(DESCRIPTIONS.stream().map(Representation::mediaType).toList(), "text/html");
  }

  private static Response description(Visit visit, String name) {
    Representation form =
        name.endsWith(Representation.JSONLD.suffix())
            ? Representation.JSONLD
            : Representation.TURTLE;
    Release release = visit.release().release();
    Optional<Path> file = own(release, release.folder().resolve(name));
    try {
      return file.isPresent()
          ? Response.of(200, form.contentType(), Files.readAllBytes(file.get()))
          : Problems.notFound(visit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> own(Release release, Path file) {
    try {
      return release.own(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response list(Visit visit, Manifest manifest) {
    String title = visit.messages().get("data.title");
    List<Map<String, String>> distribution =
        manifest.files().stream()
            .map(
                file ->
                    Map.of(
                        "@type",
                        "DataDownload",
                        "encodingFormat",
                        file.mediaType(),
                        "contentUrl",
                        visit.addresses().base() + "data/" + file.name()))
            .toList();
    Frame frame =
        Frames.of(
            visit,
            title,
            visit.addresses().base() + "data/",
            List.of(),
            Map.of(
                "@type",
                "Dataset",
                "creator",
                Map.of("@type", "Organization", "name", "Kamergraaf"),
                "name",
                "Kamergraaf",
                "description",
                visit.messages().get("home.lead"),
                "license",
                "https://creativecommons.org/publicdomain/zero/1.0/",
                "dateModified",
                manifest.created(),
                "distribution",
                distribution));
    return Templates.page(
        200,
        "data",
        Map.of("frame", frame, "manifest", manifest, "view", DataView.of(visit, manifest)));
  }
}
