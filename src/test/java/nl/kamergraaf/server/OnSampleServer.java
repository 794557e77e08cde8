package nl.kamergraaf.server;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What tests have in common that all talk to one server of the sample documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnSampleServer {
  @SuppressWarnings("NullAway.Init") // set before any test
  SampleServer server;

  @BeforeAll
  final void start(@TempDir Path releases) throws IOException {
    server = new SampleServer(releases);
  }

  @AfterAll
  final void stop() {
    server.close();
  }
}
