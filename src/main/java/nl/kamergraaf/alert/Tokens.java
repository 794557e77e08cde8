package nl.kamergraaf.alert;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens by which whoever has got a mail may confirm or end a subscription: a keyed hash
 * (HMAC-SHA-256) of its id, kept nowhere, so that the files of subscriptions give none away.
 */
final class Tokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  /** Makes a key in the folder if there is none yet. */
  Tokens(Path home) throws IOException {
    Path file = home.resolve("key");
    if (!Files.exists(file)) {
      byte[] fresh = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(fresh);
      Files.write(file, HexFormat.of().formatHex(fresh).getBytes(US_ASCII));
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    }
    this.key =
        new SecretKeySpec(HexFormat.of().parseHex(Files.readString(file).strip()), ALGORITHM);
  }

  String of(String id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(id.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  boolean isOf(String id, String token) {
    return MessageDigest.isEqual(of(id).getBytes(US_ASCII), token.getBytes(US_ASCII));
  }
}
