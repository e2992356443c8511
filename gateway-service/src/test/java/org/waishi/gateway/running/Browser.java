package org.waishi.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, from Debian's packages. Where it is not installed the test is left out
 * and says so; with {@code WAISHI_BROWSER=required}, as in CI, it fails.
 */
public final class Browser implements AutoCloseable {

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver =
      new ChromeDriver(
          new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options());

  private Browser() {}

  public static Browser open() {
    boolean installed = CHROMIUM.canExecute() && DRIVER.canExecute();
    String missing =
        "No browser: the documentation page was not looked at. Install it with"
            + " apt-get install chromium chromium-driver.";
    if ("required".equals(System.getenv("WAISHI_BROWSER"))) {
      assertThat(installed).as(missing).isTrue();
    }
    assumeTrue(installed, missing);
    return new Browser();
  }

  public void go(String url) {
    driver.get(url);
  }

  /** Requests to these addresses fail from now on, as on a bad line. */
  public void loseTheWayTo(String pattern) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(pattern)));
  }

  /** Waits until an element is there, and gives its text. */
  public String text(String css) {
    return wait(css).getText();
  }

  public WebElement wait(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .until(page -> page.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  /** What the console complained of since it was last asked. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::toString)
        .toList();
  }

  private static ChromeOptions options() {
    LoggingPreferences everything = new LoggingPreferences();
    everything.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
    return options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
