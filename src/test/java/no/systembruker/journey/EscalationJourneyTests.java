package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.Screen;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Value;

/** An employee gets the vendor's link, cannot answer, and sends it on; the manager finds it at the top and answers. */
@InTown
class EscalationJourneyTests {

    private static final String BAKERI_NORD = "310000027";
    private static final String KARI = "Kari Nordmann";
    private static final String OLA = "Ola Hansen";
    private static final String MESSAGE = "Dette er vaktplanen vi skal bruke fra nyttår.";

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
        phone.browser().become(Screen.TALL_PHONE);
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    @BeforeEach
    void startAnew() {
        phone.scripts(true);
        phone.forgetEverything();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEmployeeSendsItOnTheManagerAnswersAndTheEmployeeSeesIt(boolean scripts) {
        phone.scripts(scripts);
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(OLA);

        phone.press("Send videre …");
        assertThat(phone.address()).isEqualTo(link + "/escalation");
        assertThat(phone.text()).contains("aglig leder").doesNotContain(KARI);
        phone.write("message", MESSAGE);
        phone.press("Send videre");
        assertThat(phone.heading()).isEqualTo("Forespørselen er på vei til dem som kan svare");
        assertThat(phone.text()).contains(MESSAGE, OLA + " for Bakeri Nord AS", "Referanse", "aglig leder");
        phone.press("Til forespørselen");
        assertThat(phone.text()).contains("Du sendte forespørselen videre");
        assertThat(vendor.status(link)).isEqualTo("New");

        become(KARI, Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD));
        phone.open(baseUrl + "/requests");
        var marked = phone.browser().findElements(By.cssSelector(".cards > li")).stream()
                .takeWhile(card -> card.getText().contains("Sendt videre"))
                .map(card -> card.findElement(By.tagName("a")).getDomProperty("href"))
                .toList();
        assertThat(marked).contains(link);
        phone.open(link);
        assertThat(phone.text()).contains("Ola Hansen sendte forespørselen videre", MESSAGE);
        phone.press("Godkjenn tilgang");
        assertThat(vendor.status(link)).isEqualTo("Accepted");
        phone.open(baseUrl + "/history?system=" + vendor.system());
        assertThat(phone.text())
                .containsSubsequence(
                        "Kari Nordmann godkjente forespørselen",
                        "Ola Hansen sendte forespørselen videre",
                        Vendor.NAME + " ba om tilgang");

        become(OLA, link);
        assertThat(phone.text()).contains("Forespørselen er godkjent", "Kari Nordmann godkjente forespørselen");
        assertThat(phone.offers("Send videre …")).isFalse();
    }

    @Test
    void theKeyboardIsEnough() {
        var link = Vendor.withSystem(baseUrl).confirmUrlFor(BAKERI_NORD);
        phone.open(link);
        phone.signInAs(OLA);
        phone.tabTo("Send videre …");
        phone.leaveByKey(Keys.ENTER);
        phone.tabTo("message");
        phone.type("Kort og greit");
        phone.tabTo("Send videre");
        phone.leaveByKey(Keys.ENTER);

        assertThat(phone.heading()).isEqualTo("Forespørselen er på vei til dem som kan svare");
        assertThat(phone.text()).contains("Kort og greit");
    }

    private static void become(String person, String address) {
        phone.forgetEverything();
        phone.open(address);
        phone.signInAs(person);
        phone.open(address);
    }
}
