package gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.core.io.ClassPathResource;

/** The distribution's Chromium, in the size and colour scheme that a test wants. */
public final class Browser extends ChromeDriver {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();

    /** Runs in the page itself, which has no frames: the tool's own way opens a window for each look. */
    private static final String LOOK = """
            const done = arguments[1];
            axe.run({runOnly: arguments[0], resultTypes: ['violations']}).then(
              ({violations}) => done(violations.map(rule => rule.id + ' at ' + rule.nodes.map(node => node.html))),
              failure => done(['No look: ' + failure]));""";

    public Browser() {
        super(service(), options());
    }

    public void become(Screen screen) {
        executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width(), "height", screen.height(), "deviceScaleFactor", 1, "mobile", false));
        executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", screen.features()));
    }

    public void becomePaper() {
        executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 794, "height", 1123, "deviceScaleFactor", 1, "mobile", false));
        executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    }

    public void runScripts(boolean run) {
        executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** What a tool can see of accessibility faults on the page, by WCAG 2.0 to 2.2 A and AA and by good practice. */
    public List<String> violations() {
        executeScript(AXE);
        return executeAsyncScript(LOOK, RULES) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("The tool did not answer");
    }

    public List<String> complaints() {
        return manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(
                executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    public void openEverything() {
        executeScript("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    public boolean isMoving() {
        return Boolean.TRUE.equals(executeScript("return document.getAnimations().length > 0"));
    }

    /** Asks the browser itself: WebDriver takes the inside of closed details for hidden, whatever the styles say. */
    public boolean shows(By selector) {
        return Boolean.TRUE.equals(executeScript("return arguments[0].checkVisibility()", findElement(selector)));
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(Chromium.found().driver())
                .build();
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(Chromium.found().binary());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars");
    }
}
