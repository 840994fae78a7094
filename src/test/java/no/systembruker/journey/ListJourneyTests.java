package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.systembruker.RunningApplication;
import no.systembruker.Town;
import no.systembruker.overview.Customer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** A list is searched in place where there are scripts, and by the same form where there are none. */
@RunningApplication
@Import({Town.class, Customer.class})
class ListJourneyTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private Customer customer;

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    @BeforeEach
    void signIn() {
        phone.scripts(true);
        phone.forgetEverything();
        customer.arrive();
        var system = customer.system(Town.LOENNSVERK, "Lønnsflyt");
        customer.labels(system, "Kafeen");
        customer.labels(system, "Bakeriet");
        customer.isAsked(system, "Kiosken");
        phone.open(baseUrl + "/parties?search=" + customer.number());
        phone.signIn(Customer.TIRIL.value(), "Høyt");
        phone.press(By.cssSelector("button[value='%s']".formatted(customer.number())));
    }

    @Test
    void searchingNarrowsTheListWhereItStands() {
        phone.open(baseUrl + "/system-users");
        phone.tabTo("search");

        phone.type("bakeri");

        await("1 av 2 systemtilganger");
        assertThat(phone.text()).contains("Bakeriet").doesNotContain("Kafeen");
        assertThat(phone.address()).contains("search=bakeri");
        assertThat(phone.browser().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("search");
        assertThat(phone.browser().findElement(By.id("hits")).getDomAttribute("role"))
                .isEqualTo("status");

        phone.press("Fjern søk og valg");
        assertThat(phone.text()).contains("2 systemtilganger", "Bakeriet", "Kafeen");
    }

    @Test
    void withoutScriptsTheFormIsSent() {
        phone.scripts(false);
        phone.open(baseUrl + "/requests");
        phone.write("search", "kiosken");

        phone.leaveByKey(Keys.ENTER);

        assertThat(phone.text()).contains("1 forespørsel passer", "Kiosken");
        phone.write("search", " og mer");
        phone.press("Søk");
        assertThat(phone.text()).contains("Ingenting passer");
        phone.press("Fjern søk og valg");
        assertThat(phone.text()).contains("Venter på svar (1)");
    }

    private static void await(String words) {
        new WebDriverWait(phone.browser(), PATIENCE).until(page -> phone.text().contains(words));
    }
}
