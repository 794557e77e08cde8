package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.limit.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A download of 40 MB, and more who read it slowly than the server has threads. */
@Timeout(300)
@SuppressWarnings("NullAway.Init") // set before any test
final class SlowReadersTest {
  private static final String NAME = "kamergraaf.nq.gz";
  private static final int MANY = 2 * Limits.DEFAULT.threads();

  private final byte[] large = new byte[40 << 20];
  private SampleServer server;

  @BeforeEach
  void start(@TempDir Path releases) throws IOException {
    Release release = SampleReleases.in(releases);
    new Random(3).nextBytes(large);
    Files.write(release.downloads().resolve(NAME), large);
    server = SampleServer.of(releases, SampleServer.patient(Limits.DEFAULT));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void those_who_read_downloads_slowly_keep_nobody_waiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", server.server().port()));
        socket
            .getOutputStream()
            .write(("GET /data/" + NAME + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(UTF_8));
        slow.add(socket);
      }
      for (Socket socket : slow) {
        assertThat(socket.getInputStream().read()).isEqualTo('H'); // all are being answered
      }
      for (int i = 0; i < 20; i++) {
        assertThat(slow.get(i).getInputStream().readNBytes(1_000)).hasSize(1_000);
        assertThat(server.get("/about?n=" + i, "text/html").statusCode()).isEqualTo(200);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void what_is_sent_is_the_file_or_the_part_asked_for() throws IOException {
    HttpResponse<byte[]> whole = server.bytes(server.request("/data/" + NAME));
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(large);
    HttpResponse<byte[]> part =
        server.bytes(server.request("/data/" + NAME).header("Range", "bytes=20000000-30000000"));
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(large, 20_000_000, 30_000_001));
    assertThat(server.bytes(server.request("/data/" + NAME).HEAD()).body()).isEmpty();
  }
}
