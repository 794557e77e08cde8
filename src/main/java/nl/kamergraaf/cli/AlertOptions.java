package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import nl.kamergraaf.alert.AlertSettings;
import nl.kamergraaf.alert.Alerts;
import nl.kamergraaf.alert.Telling;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which alerts are sent; without it there are none. */
final class AlertOptions {
  @Option(
      names = "--alerts",
      paramLabel = "DIR",
      description =
          "Sends mail to those who asked for it; the folder, apart from the releases, holds"
              + " alerts.properties (see docs/alerts.md) and what is known of them.")
  private @Nullable Path folder;

  /** What takes subscriptions, if alerts are sent. */
  Optional<Alerts> alerts() throws IOException {
    return folder == null ? Optional.empty() : Optional.of(new Alerts(AlertSettings.in(folder)));
  }

  /** Tells of what is new in the current release, if alerts are sent; says whether all went out. */
  boolean tell(Path releases, PrintWriter messages) throws IOException {
    Optional<Release> current = Releases.in(releases).current();
    if (folder == null || current.isEmpty()) {
      return true;
    }
    try (OpenRelease release = OpenRelease.borrow(current.get())) {
      Telling.Report report = new Telling(AlertSettings.in(folder)).of(release);
      messages.println(report.sent() + " alerts sent, " + report.failed() + " not");
      return report.failed() == 0;
    }
  }
}
