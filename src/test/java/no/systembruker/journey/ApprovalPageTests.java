package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.request.Requests;
import no.systembruker.sandbox.InTown;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The page that the product is about, as Kari meets it: what it weighs the first time, and its picture for the README. */
@InTown
class ApprovalPageTests {

    private static final Logger log = LoggerFactory.getLogger(ApprovalPageTests.class);

    private static final long MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 5;
    private static final int MOST_BYTES_OF_PICTURE = 240_000;

    /** All that was fetched for the page. The browser does not always tell of the icon, so that one is fetched again. */
    private static final String TRANSFERS = """
            const done = arguments[0];
            const report = () => done([
              ...performance.getEntriesByType('navigation'),
              ...performance.getEntriesByType('resource')].map(({name, transferSize}) => ({name, transferSize})));
            fetch(document.querySelector('link[rel=icon]').href, {cache: 'no-store'})
              .then(icon => icon.arrayBuffer())
              .then(() => setTimeout(report, 100));""";

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private Requests requests;

    record Transfer(String address, long bytes) {

        static Transfer of(Object entry) {
            return entry instanceof Map<?, ?> fields
                            && fields.get("name") instanceof String name
                            && fields.get("transferSize") instanceof Number size
                    ? new Transfer(name, size.longValue())
                    : new Transfer("unknown", 0);
        }
    }

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    @BeforeEach
    void kariSignsIn() {
        phone.forgetEverything();
        phone.open(link());
        phone.signInAs("Kari Nordmann");
    }

    @Test
    void itIsLightTheFirstTime() {
        phone.browser().executeCdpCommand("Network.clearBrowserCache", Map.of());
        phone.open(link());

        var transfers = transfers();
        var bytes = transfers.stream().mapToLong(Transfer::bytes).sum();

        log.info("The approval page, cold: {} bytes in {} requests: {}", bytes, transfers.size(), transfers);
        assertThat(transfers).hasSizeLessThanOrEqualTo(MOST_REQUESTS).allSatisfy(transfer -> {
            assertThat(transfer.address()).startsWith(baseUrl);
            assertThat(transfer.bytes()).isPositive();
        });
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** {@code mvn test -Dtest=ApprovalPageTests -Dpicture=src/docs/approval-page.png} puts it where the README shows it. */
    @Test
    void itsPictureIsTaken() throws IOException {
        phone.browser().become(Screen.TALL_PHONE);
        var picture = Path.of(System.getProperty("picture", "target/approval-page.png"));
        assertThat(phone.heading()).isEqualTo("Skal «Lønnsflyt» få tilgang på vegne av Bakeri Nord AS?");

        Files.write(picture, photograph());

        assertThat(picture).isNotEmptyFile();
        assertThat(Files.size(picture)).isLessThanOrEqualTo(MOST_BYTES_OF_PICTURE);
    }

    private List<Transfer> transfers() {
        return phone.browser().executeAsyncScript(TRANSFERS) instanceof List<?> entries
                ? entries.stream().map(Transfer::of).distinct().toList()
                : List.of();
    }

    /** From the top of the page to the acts below it, at twice the size, as on a good screen. */
    private byte[] photograph() {
        var acts = phone.browser().findElement(By.id("decision")).getRect();
        var height = acts.getY() + acts.getHeight();
        phone.browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 390, "height", 2 * height, "deviceScaleFactor", 2, "mobile", false));
        var taken = phone.browser()
                .executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("clip", Map.of("x", 0, "y", 0, "width", 390, "height", height, "scale", 1)));
        return Base64.getDecoder().decode((String) taken.get("data"));
    }

    private String link() {
        var customer = OrganisationNumber.parse("310000027").orElseThrow();
        var key = new SystemUserKey(
                SystemId.parse("310000019_loennsflyt").orElseThrow(), customer, ExternalRef.of(customer));
        return baseUrl + "/requests/" + requests.find(key).orElseThrow().id();
    }
}
