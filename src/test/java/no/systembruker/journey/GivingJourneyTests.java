package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Value;

/** The manager finds a system by herself, gives it access, and calls it something that everybody at work understands. */
@InTown
class GivingJourneyTests {

    private static final String BAKERI_NORD = "310000027";
    private static final String KARI = "Kari Nordmann";

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    private String name = "";

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    @BeforeEach
    void startAnew() {
        name = "Turnusbok " + UUID.randomUUID().toString().substring(0, 8);
        phone.scripts(true);
        phone.forgetEverything();
        phone.open(baseUrl + "/parties");
        phone.signInAs(KARI);
        phone.press(By.cssSelector("button[name=organisation][value='%s']".formatted(BAKERI_NORD)));
    }

    @Test
    void withoutScriptsASystemIsFoundGivenAccessAndUsable() {
        var vendor = Vendor.withOfferedSystem(baseUrl, name);
        phone.scripts(false);

        phone.open(baseUrl + "/system-users");
        phone.press("Gi et system tilgang");
        phone.write("search", name.toUpperCase());
        phone.press("Søk");
        phone.press(name);
        assertThat(phone.text()).contains("Kan gis", "ingen har kontrollert dem");
        var page = phone.address();

        phone.write("label", "Turnus for kaféen");
        phone.press("Gi systemet tilgang");
        assertThat(phone.heading()).isEqualTo("«%s» har fått tilgang på vegne av Bakeri Nord AS".formatted(name));
        assertThat(phone.text()).contains("Turnus for kaféen", KARI);

        phone.goBack();
        assertThat(phone.address()).isEqualTo(page);
        phone.open(page);
        assertThat(phone.text()).contains("har tilgang fra før", "Turnus for kaféen");
        phone.press("Se systemtilgangen");
        assertThat(phone.heading()).isEqualTo("Turnus for kaféen");

        var token = vendor.grantFor(BAKERI_NORD).text("access_token");
        assertThat(vendor.callService("ske-krav-og-betalinger/" + BAKERI_NORD, token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDoublePressGivesOneAccess() {
        Vendor.withOfferedSystem(baseUrl, name);
        phone.open(baseUrl + "/system-users/new?search=" + name.replace(" ", "%20"));
        phone.press(name);

        phone.pressTwice("Gi systemet tilgang");

        assertThat(phone.heading()).startsWith("«%s» har fått tilgang".formatted(name));
        phone.open(baseUrl + "/system-users");
        assertThat(phone.browser().findElements(By.linkText(name))).hasSize(1);
    }

    @Test
    void byKeysAloneASystemIsFoundWhileOneTypesAndTheAccessIsRenamed() {
        Vendor.withOfferedSystem(baseUrl, name);
        phone.open(baseUrl + "/system-users/new");

        phone.tabTo("search");
        phone.type(name);
        new WebDriverWait(phone.browser(), Duration.ofSeconds(10))
                .until(browser ->
                        browser.findElements(By.cssSelector(".offers > li")).size() == 1);
        phone.tabTo(name);
        phone.leaveByKey(Keys.ENTER);
        phone.tabTo("Gi systemet tilgang");
        phone.leaveByKey(Keys.ENTER);
        phone.tabTo("Se systemtilgangen");
        phone.leaveByKey(Keys.ENTER);

        phone.tabTo("Gi tilgangen et navn");
        phone.leaveByKey(Keys.ENTER);
        phone.tabTo("label");
        phone.type("Turnus for bakeriet");
        phone.leaveByKey(Keys.ENTER);

        assertThat(phone.heading()).isEqualTo("Turnus for bakeriet");
        assertThat(phone.text()).contains("Dere kaller nå tilgangen «Turnus for bakeriet».");
        assertThat(phone.browser().violations()).isEmpty();
    }

    @Test
    void aNameThatIsTooLongTakesTheReaderToWhatIsWrong() {
        Vendor.withOfferedSystem(baseUrl, name);
        phone.open(baseUrl + "/system-users/new?search=" + name.replace(" ", "%20"));
        phone.press(name);
        phone.browser().executeScript("document.getElementById('label').removeAttribute('maxlength')");
        phone.write("label", "x".repeat(256));

        phone.press("Gi systemet tilgang");

        assertThat(phone.browser().switchTo().activeElement().getText()).startsWith("Rett dette før du går videre");
        assertThat(phone.browser().violations()).isEmpty();
        phone.browser()
                .findElement(By.linkText("Navnet er for langt. Skriv høyst 255 tegn."))
                .click();
        assertThat(phone.browser().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("label");
    }
}
