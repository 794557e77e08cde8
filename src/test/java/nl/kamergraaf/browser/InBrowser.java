package nl.kamergraaf.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What tests have in common that look at the site of the embedded samples in one browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
  static final int NARROW = 320;
  static final int WIDE = 1280;

  @SuppressWarnings("NullAway.Init") // set before any test
  Browser browser;

  @SuppressWarnings("NullAway.Init") // set before any test
  SampleSite site;

  @BeforeAll
  final void start(@TempDir Path folder) throws IOException {
    browser = Browser.open();
    site = SampleSite.in(folder);
  }

  @AfterAll
  final void stop() {
    if (site != null) {
      site.close();
    }
    if (browser != null) {
      browser.close();
    }
  }
}
