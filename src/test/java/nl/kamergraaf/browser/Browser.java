package nl.kamergraaf.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium with its driver, both as the machine has them: nothing is ever downloaded.
 *
 * <p>On a developer's machine without them the test is skipped; in continuous integration, where
 * {@code .ci/run} installs them, their absence is a failure.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open() {
    return open(true);
  }

  /** One that runs no script of any page. */
  static Browser withoutScript() {
    return open(false);
  }

  private static Browser open(boolean scripts) {
    Optional<File> chromium = program("chromium");
    Optional<File> chromeDriver = program("chromedriver");
    if (chromium.isEmpty() || chromeDriver.isEmpty()) {
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("Chromium and its driver are to be installed by .ci/run");
      }
      Assumptions.abort("no Chromium here: apt-get install chromium chromium-driver");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> program(String name) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows a page as somebody sees it whose screen is {@code width} pixels wide. */
  void show(String address, int width) {
    resize(width);
    driver.get(address);
  }

  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), 900));
  }

  void darken(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Waits until all figures are drawn. */
  void drawAll() {
    driver.executeScript("window.scrollTo(0, 0)");
    until(
        () ->
            Boolean.TRUE.equals(
                driver.executeScript(
                    """
                    const open = document.querySelector("[data-chart]:not(.drawn)");
                    open?.scrollIntoView();
                    return !open;
                    """)));
    driver.executeScript("window.scrollTo(0, 0)");
  }

  /** Waits until something is so; fails if it never is. */
  void until(BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain at " + driver.getCurrentUrl());
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  boolean is(String script) {
    return Boolean.TRUE.equals(driver.executeScript("return " + script));
  }

  /** What axe-core finds against the rules of WCAG 2.2 AA and its own best practices. */
  List<String> accessibilityProblems() throws IOException {
    if (is("typeof axe === 'undefined'")) {
      driver.executeScript(axe());
    }
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then((result) => done(
              result.violations.flatMap((rule) => rule.nodes.map((node) =>
                rule.id + ": " + node.html.slice(0, 200) + " " + node.failureSummary))));
            """);
    return found instanceof List<?> problems
        ? problems.stream().map(String::valueOf).toList()
        : List.of("axe gave no answer: " + found);
  }

  private static String axe() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** What the page or the browser complained of: errors of scripts, breaches of the policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Writes the whole page as a picture below {@code target/screenshots}. */
  void picture(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    driver.executeScript("window.scrollTo(0, 0)");
    int height = number("Math.min(document.documentElement.scrollHeight, 4000)");
    int width = number("window.innerWidth");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    resize(width);
  }

  private int number(String script) {
    Object value = driver.executeScript("return " + script);
    if (value instanceof Number number) {
      return number.intValue();
    }
    throw new AssertionError(script + " is no number but " + value);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
