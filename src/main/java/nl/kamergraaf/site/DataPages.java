package nl.kamergraaf.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Release;

/** Answers {@code /data/…}: the downloads and what describes them. */
final class DataPages {
  private DataPages() {}

  static Response answer(Visit visit, String name) {
    Release release = visit.release().release();
    if (name.isEmpty()) {
      return list(visit, release.manifest());
    }
    if (name.equals("manifest.json")) {
      return SearchPages.json(release.manifest());
    }
    Optional<Manifest.File> file =
        release.manifest().files().stream().filter(f -> f.name().equals(name)).findFirst();
    if (file.isEmpty()) {
      return Problems.notFound(visit);
    }
    return new Response(
        200,
        Map.of(
            "Content-Type", "application/gzip",
            "Content-Disposition", "attachment; filename=\"" + name + "\"",
            "ETag", "\"" + file.get().sha256() + "\""),
        new Response.Download(release.downloads().resolve(name)));
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
    return Templates.page(200, "data", Map.of("frame", frame, "manifest", manifest));
  }
}
