package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages used with a keyboard alone, and without scripts. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class KeyboardTests {

    /** Where the focus is: its place in the document, whether one sees it, and whether something lies over it. */
    private static final String STOP = """
            const stop = document.activeElement;
            if (stop === document.body) return null;
            const ringed = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const box = stop.getBoundingClientRect();
            const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return [
              [...document.querySelectorAll('*')].indexOf(stop),
              stop.outerHTML.slice(0, 120),
              ringed(getComputedStyle(stop)) || ringed(getComputedStyle(stop, '::after')),
              over !== null && (stop.contains(over) || over.contains(stop)),
            ];""";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    @AfterEach
    void runScriptsAgain() {
        browser.runScripts(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"start", "overview", "answerable", "change-both", "system-user", "deletion", "help", "packages"})
    void theFocusGoesDownThePageAndIsAlwaysSeen(String page) {
        for (var screen : List.of(Screen.DESK, Screen.PHONE, Screen.FORCED_COLOURS)) {
            look(page, screen);

            assertThat(stops())
                    .as("%s on %s", page, screen)
                    .hasSizeGreaterThan(5)
                    .allMatch(Stop::ringed, "has a ring around it")
                    .allMatch(Stop::seen, "lies under nothing")
                    .isSortedAccordingTo(Comparator.comparing(Stop::place));
        }
    }

    @Test
    void theFirstStopLeadsPastTheHeader() {
        look("answerable", Screen.PHONE);

        press(Keys.TAB);
        press(Keys.ENTER);
        press(Keys.TAB);

        assertThat(browser.switchTo().activeElement().findElements(By.xpath("ancestor::main")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"DESK", "PHONE", "FORCED_COLOURS"})
    void aHardWordIsExplainedWithoutScripts(Screen screen) {
        browser.runScripts(false);
        look("answerable", screen);
        var word = browser.findElement(By.cssSelector(".request-parts .word > button"));

        word.sendKeys(Keys.ENTER);
        assertThat(explanations()).singleElement().asString().startsWith("En tilgangspakke er");

        press(Keys.ESCAPE);
        assertThat(explanations()).isEmpty();
    }

    @Test
    void aReasonCanBeWrittenWithoutScripts() {
        browser.runScripts(false);
        look("answerable", Screen.PHONE);

        browser.findElement(By.cssSelector(".act-form > summary")).sendKeys(Keys.ENTER);

        browser.findElement(By.id("reason")).sendKeys("Vi har byttet system.");
        assertThat(browser.findElement(By.id("reason")).getDomProperty("value")).isEqualTo("Vi har byttet system.");
    }

    @Test
    void aLinkToAnAnswerOpensIt() {
        look("help", Screen.PHONE);

        browser.get(browser.getCurrentUrl() + "#clients");

        assertThat(browser.shows(By.id("clients"))).isTrue();
    }

    private void look(String page, Screen screen) {
        browser.become(screen);
        browser.get("http://localhost:%d/gallery/%s?lang=nb".formatted(port, page));
    }

    private static List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        var stop = nextStop();
        while (stop.isPresent() && !stops.contains(stop.get())) {
            stops.add(stop.get());
            stop = nextStop();
        }
        return stops;
    }

    private static Optional<Stop> nextStop() {
        press(Keys.TAB);
        return browser.executeScript(STOP) instanceof List<?> told ? Optional.of(Stop.told(told)) : Optional.empty();
    }

    private record Stop(long place, String name, boolean ringed, boolean seen) {

        static Stop told(List<?> told) {
            return new Stop((Long) told.get(0), (String) told.get(1), (Boolean) told.get(2), (Boolean) told.get(3));
        }
    }

    private static List<String> explanations() {
        return browser.findElements(By.cssSelector(".word-meaning:popover-open")).stream()
                .map(element -> element.getText())
                .toList();
    }

    private static void press(Keys key) {
        new Actions(browser).sendKeys(key).perform();
    }
}
