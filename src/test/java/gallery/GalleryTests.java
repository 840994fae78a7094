package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every state of every page: free of accessibility faults that a tool can see, quiet, and no wider than its screen. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GalleryTests {

    private static final Path PICTURES = Path.of("target/gallery");

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PICTURES);
        browser = new Browser();
    }

    @AfterAll
    static void close() throws IOException {
        browser.quit();
        ContactSheet.of(pages().toList()).write(PICTURES);
    }

    static Stream<String> pages() {
        return Stream.concat(
                State.all().keySet().stream(),
                Stream.of(400, 403, 404, 405, 500, 503).map(status -> "failures/" + status));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessibleInEveryLanguage(String page) throws IOException {
        for (var language : List.of("nb", "nn", "en")) {
            look(page, language, Screen.DESK);
            assertThat(browser.violations()).as("%s in %s", page, language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessibleOnAPhoneAtNight(String page) throws IOException {
        look(page, "nb", Screen.TALL_PHONE_AT_NIGHT);

        assertThat(browser.violations()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsTheSmallestScreen(String page) throws IOException {
        look(page, "nb", Screen.SMALLEST);
        browser.openEverything();

        assertThat(browser.scrollsSideways()).as(page).isFalse();
    }

    @ParameterizedTest
    @MethodSource("statePages")
    void aPageStandsStillForThoseWhoAskForIt(String page) throws IOException {
        look(page, "nb", Screen.STILL);
        browser.openEverything();

        assertThat(browser.isMoving()).as(page).isFalse();
    }

    @ParameterizedTest
    @MethodSource("statePages")
    void aPageBreaksNoRuleOfTheContentSecurityPolicy(String page) throws IOException {
        look(page, "nb", Screen.PHONE);

        assertThat(browser.complaints()).as(page).isEmpty();
    }

    static Stream<String> statePages() {
        return State.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("statePages")
    void aButtonIsABoxInForcedColours(String page) throws IOException {
        look(page, "nb", Screen.FORCED_COLOURS);

        assertThat(browser.findElements(By.cssSelector("main .ds-button:not([hidden])")))
                .as(page)
                .allSatisfy(button ->
                        assertThat(button.getCssValue("border-top-width")).isNotEqualTo("0px"))
                .allSatisfy(button ->
                        assertThat(button.getCssValue("border-top-style")).isNotEqualTo("none"));
    }

    @Test
    void theMenuOfAPhoneOpensInPlace() throws IOException {
        look("answerable", "nb", Screen.TALL_PHONE);
        var signOut = By.cssSelector("form[action='/logout'] button");

        assertThat(browser.findElement(signOut).isDisplayed()).isFalse();
        browser.findElement(By.cssSelector(".menu > summary")).click();

        assertThat(browser.findElement(signOut).isDisplayed()).isTrue();
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void aWideScreenShowsTheMenuUnopened() throws IOException {
        look("answerable", "nb", Screen.DESK);

        assertThat(browser.shows(By.cssSelector("form[action='/logout'] button")))
                .isTrue();
    }

    @Test
    void rejectingAsksForAReasonFirst() throws IOException {
        look("answerable", "nb", Screen.TALL_PHONE);

        browser.findElement(By.cssSelector(".act-form > summary")).click();

        assertThat(browser.findElement(By.id("reason")).isDisplayed()).isTrue();
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void aPrintedReceiptOpensEveryPackageAndLeavesTheButtonsOut() throws IOException {
        look("receipt-approved", "nb", Screen.DESK);

        browser.becomePaper();
        Files.write(PICTURES.resolve("receipt-on-paper.png"), browser.getScreenshotAs(OutputType.BYTES));

        assertThat(browser.shows(By.cssSelector(".access-content li"))).isTrue();
        assertThat(browser.shows(By.cssSelector(".acts"))).isFalse();
        assertThat(browser.shows(By.cssSelector(".menu"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt-approved", "receipt-rejected", "system-user", "deleted"})
    void paperTellsWhoseItIsAndWhenItWasTakenOut(String page) throws IOException {
        look(page, "nb", Screen.DESK);
        var head = browser.findElement(By.cssSelector(".on-paper"));
        assertThat(head.isDisplayed()).isFalse();

        browser.becomePaper();
        var letter = OutputType.BYTES.convertFromBase64Png(
                browser.print(new PrintOptions()).getContent());
        Files.write(PICTURES.resolve(page + ".pdf"), letter);

        assertThat(head.getText()).contains("Bakeri Nord AS", "Hentet 20. november 2026 kl. 09.05");
    }

    @Test
    void aCopiedOrganisationNumberHasNoSpaces() throws IOException {
        look("answerable", "nb", Screen.DESK);

        var number = browser.findElement(By.cssSelector(".route .number"));

        assertThat(number.getDomProperty("textContent")).isEqualTo("310000027");
    }

    private void look(String page, String language, Screen screen) throws IOException {
        browser.become(screen);
        browser.get("http://localhost:%d/gallery/%s?lang=%s".formatted(port, page, language));
        var name = ContactSheet.picture(page, language, screen);
        Files.write(PICTURES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
    }
}
