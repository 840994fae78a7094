package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Value;

/** A bakery gives its accountant what a system needs, and the accountant's system may act for the bakery, until it may not. */
@InTown
class ClientJourneyTests {

    private static final String BAKERI_NORD = "310000027";
    private static final String FJORDREGNSKAP = "310000035";
    private static final String SALARY_OF_BAKERI_NORD = "ske-skattekort/" + BAKERI_NORD;

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

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
        phone.scripts(true);
        phone.forgetEverything();
    }

    @Test
    void withoutScriptsFromTheApprovalToAClientAndBack() {
        phone.scripts(false);
        var vendor = Vendor.withSystem(baseUrl);
        var link = vendor.askForClients(FJORDREGNSKAP).text("confirmUrl");

        phone.open(link);
        phone.signInAs("Berit Fjeld");
        phone.press("Godkjenn tilgang");
        phone.press("Legg til klienter");
        assertThat(phone.heading()).isEqualTo("Klienter på Vaktplan");
        var clients = phone.address();
        find("Bakeri Nord");
        assertThat(phone.text()).contains("Mangler Lønn", "Hva kan du skrive til klienten?");
        var token = vendor.grantFor(FJORDREGNSKAP).text("access_token");
        assertThat(vendor.callService(SALARY_OF_BAKERI_NORD, token).status()).isEqualTo(403);

        theBakeryGivesSalary();

        phone.forgetEverything();
        phone.open(clients);
        phone.signInAs("Berit Fjeld");
        find("310 000 027");
        phone.press("Legg til");
        assertThat(phone.text()).contains("Bakeri Nord AS er lagt til");
        assertThat(vendor.callService(SALARY_OF_BAKERI_NORD, token).status()).isEqualTo(200);
        phone.press("Angre");
        assertThat(vendor.callService(SALARY_OF_BAKERI_NORD, token).status()).isEqualTo(403);

        phone.open(clients + "/list");
        phone.write("numbers", "NO 310 000 027 MVA\n310000035\n123456789");
        phone.press("Se hva som vil skje");
        assertThat(phone.heading()).isEqualTo("Vil du legge til 1 klient på «Vaktplan»?");
        assertThat(phone.text()).contains("Egen virksomhet legges til for seg", "Ikke et gyldig organisasjonsnummer");
        phone.press("Legg til klienten");
        new WebDriverWait(phone.browser(), Duration.ofSeconds(20))
                .until(waiting ->
                        vendor.callService(SALARY_OF_BAKERI_NORD, token).status() == 200);

        theBakeryTakesSalaryBack();
        assertThat(vendor.callService(SALARY_OF_BAKERI_NORD, token).status()).isEqualTo(403);
    }

    private void find(String words) {
        phone.browser().findElement(By.id("search")).clear();
        phone.write("search", words);
        phone.press("Søk");
    }

    private void theBakeryGivesSalary() {
        actForTheBakery();
        phone.open(baseUrl + "/given-packages/new");
        phone.write("to", "310 000 035");
        phone.press("Gå videre");
        assertThat(phone.heading()).isEqualTo("Hva skal Fjordregnskap AS få?");
        phone.browser().findElement(By.cssSelector("input[value='lonn']")).click();
        phone.press("Gå videre");
        assertThat(phone.text()).contains("Kan gis");
        phone.press("Gi Fjordregnskap AS dette");
        assertThat(phone.heading()).isEqualTo("Bakeri Nord AS har gitt Fjordregnskap AS dette");
    }

    private void theBakeryTakesSalaryBack() {
        actForTheBakery();
        phone.open(baseUrl + "/given-packages/" + FJORDREGNSKAP + "/removal?package=lonn");
        assertThat(phone.text()).contains("Vaktplan");
        phone.press("Ta tilbake pakken");
        assertThat(phone.heading()).isEqualTo("Bakeri Nord AS har tatt tilbake dette fra Fjordregnskap AS");
    }

    private void actForTheBakery() {
        phone.forgetEverything();
        phone.open(baseUrl + "/parties");
        phone.signInAs("Kari Nordmann");
        phone.press(By.cssSelector("button[name=organisation][value='%s']".formatted(BAKERI_NORD)));
    }
}
