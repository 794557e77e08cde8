package nl.kamergraaf.alert;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * How mail is sent, from {@code alerts.properties} in the folder of alerts.
 *
 * @param home the folder
 * @param site the public address of the site, without a slash at the end: {@code site}
 * @param from the sender: {@code from}
 * @param host the SMTP server: {@code smtp.host}
 * @param port its port: {@code smtp.port}, 587 if it is missing
 * @param isSecured whether the connection must be encrypted by STARTTLS: {@code smtp.starttls},
 *     true if it is missing
 * @param user who signs in: {@code smtp.user}; empty if nobody does
 * @param password {@code smtp.password}, or the content of the file {@code smtp.password-file}
 */
public record AlertSettings(
    Path home,
    String site,
    String from,
    String host,
    int port,
    boolean isSecured,
    String user,
    String password) {
  private static final String FILE = "alerts.properties";

  public AlertSettings {
    Objects.requireNonNull(home);
    site = site.replaceFirst("/+$", "");
  }

  /**
   * Reads them.
   *
   * @throws IOException if the file is missing, or a setting in it
   */
  public static AlertSettings in(Path home) throws IOException {
    Properties all = new Properties();
    try (Reader in = Files.newBufferedReader(home.resolve(FILE))) {
      all.load(in);
    }
    String passwordFile = all.getProperty("smtp.password-file", "");
    return new AlertSettings(
        home,
        required(all, home, "site"),
        required(all, home, "from"),
        required(all, home, "smtp.host"),
        Integer.parseInt(all.getProperty("smtp.port", "587")),
        Boolean.parseBoolean(all.getProperty("smtp.starttls", "true")),
        all.getProperty("smtp.user", ""),
        passwordFile.isEmpty()
            ? all.getProperty("smtp.password", "")
            : Files.readString(home.resolve(passwordFile)).strip());
  }

  private static String required(Properties all, Path home, String name) throws IOException {
    String value = all.getProperty(name, "");
    if (value.isBlank()) {
      throw new IOException(home.resolve(FILE) + ": " + name + " is missing");
    }
    return value;
  }
}
