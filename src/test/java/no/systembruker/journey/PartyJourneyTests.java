package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody who acts for many finds the one that is meant, with scripts and without. */
@InTown
class PartyJourneyTests {

    private static final PersonNumber INGRID = new PersonNumber("01829010182");
    private static final int MANY = 40;

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
    void giveMany(@Autowired PartyRegistration registration, @Autowired PartyRegister register) {
        registration.registerPerson(INGRID, "Ingrid Berg");
        var ingrid = register.person(INGRID).orElseThrow();
        var numbers = Town.otherNumbers().limit(MANY).toList();
        for (int i = 0; i < MANY; i++) {
            registration.registerOrganisation(numbers.get(i), "Verksted %02d AS".formatted(i), "AS", Optional.empty());
            registration.giveRole(
                    Role.TILGANGSSTYRER, register.organisation(numbers.get(i)).orElseThrow(), ingrid);
        }
        phone.forgetEverything();
    }

    @AfterEach
    void allowScripts() {
        phone.scripts(true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theChosenOneIsActedForAndComesFirstTheNextTime(boolean scripts) {
        phone.scripts(scripts);
        phone.open(baseUrl + "/system-users");
        phone.signIn(INGRID.value(), "Betydelig");

        phone.write("search", "verk 3");
        search(scripts);
        phone.press(By.cssSelector("button[value='" + numberOf(33) + "']"));

        assertThat(phone.actingFor()).isEqualTo("Verksted 33 AS");
        assertThat(phone.address()).isEqualTo(baseUrl + "/system-users");
        phone.open(baseUrl + "/parties");
        assertThat(phone.text()).containsSubsequence("Sist brukt", "Verksted 33 AS", "Alle virksomhetene dine");
    }

    private static void search(boolean scripts) {
        if (!scripts) {
            phone.press("Søk");
        }
        new WebDriverWait(phone.browser(), Duration.ofSeconds(10))
                .until(ExpectedConditions.textToBePresentInElementLocated(By.id("parties"), "som passer med"));
        assertThat(phone.text()).contains("Verksted 30 AS", "Verksted 39 AS").doesNotContain("Verksted 29 AS");
    }

    private static OrganisationNumber numberOf(int place) {
        return Town.otherNumbers().skip(place).findFirst().orElseThrow();
    }
}
