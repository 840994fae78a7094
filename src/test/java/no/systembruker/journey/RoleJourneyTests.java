package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.Screen;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody hands a role on, which takes a surer sign-in than looking around does. */
@InTown
@DirtiesContext // the sign-in lists the first of the town's people by name, and these would push others off
class RoleJourneyTests {

    private static final Iterator<OrganisationNumber> ORGANISATIONS =
            Town.otherNumbers().skip(4000).iterator();

    /** Synthetic, and nobody's in the town. */
    private static final Iterator<PersonNumber> PEOPLE = IntStream.range(0, 50_000)
            .mapToObj("028190%05d"::formatted)
            .flatMap(text -> PersonNumber.parse(text).stream())
            .iterator();

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private PartyRegistration registration;

    @Autowired
    private PartyRegister register;

    private PersonNumber nora;
    private PersonNumber siri;

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
    void foundABakery() {
        phone.scripts(true);
        phone.forgetEverything();
        nora = registered("Nora Nilsen");
        siri = registered("Siri Sivertsen");
        var bakery = ORGANISATIONS.next();
        registration.registerOrganisation(bakery, "Bakeri Øst AS", "AS", Optional.empty());
        registration.giveRole(
                Role.DAGLIG_LEDER,
                register.organisation(bakery).orElseThrow(),
                register.person(nora).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsGivenARoleByASurerSignInSeesThePages(boolean scripts) {
        phone.scripts(scripts);
        nameSiri();
        assertThat(phone.text()).contains("må du logge inn på nytt på et høyere nivå");

        phone.press("Gi rollen");
        assertThat(phone.isAskedToSignIn()).isTrue();
        phone.signIn(nora.value(), "Høyt");

        assertThat(phone.heading()).isEqualTo("Vil du gi rollen?");
        assertThat(phone.text()).contains("Siri Sivertsen som tilgangsstyrer for Bakeri Øst AS", "Ingenting er gjort");
        assertThat(phone.source()).doesNotContain(siri.value());
        phone.press("Gi rollen");

        assertThat(phone.heading()).isEqualTo("Siri Sivertsen er tilgangsstyrer for Bakeri Øst AS");
        assertThat(phone.text()).contains("Nora Nilsen");
        phone.forgetEverything();
        phone.open(baseUrl + "/roles");
        phone.signIn(siri.value(), "Betydelig");
        assertThat(phone.text()).contains("Siri Sivertsen\n(deg)", "Gitt av Nora Nilsen");
    }

    @Test
    void anotherWhoComesBackFromTheSignInGivesNothing() {
        nameSiri();
        phone.press("Gi rollen");

        phone.signIn(siri.value(), "Høyt");

        assertThat(phone.heading()).isEqualTo("Du logget inn som en annen");
        assertThat(phone.text()).contains("begge logget ut", "ingenting er sendt eller endret");
        phone.forgetEverything();
        phone.open(baseUrl + "/roles");
        phone.signIn(nora.value(), "Høyt");
        assertThat(phone.text()).doesNotContain("Siri");
    }

    @Test
    void whoCancelsTheSignInFindsWhatTheyWereDoing() {
        nameSiri();
        phone.press("Gi rollen");

        phone.press("Avbryt innloggingen");

        assertThat(phone.text())
                .contains("Innloggingen ble avbrutt", "Siri Sivertsen som tilgangsstyrer for Bakeri Øst AS");
        assertThat(phone.offers("Gi rollen")).isFalse();
        phone.press("Logg inn på nytt");
        phone.signIn(nora.value(), "Høyt");
        phone.press("Gi rollen");
        assertThat(phone.heading()).isEqualTo("Siri Sivertsen er tilgangsstyrer for Bakeri Øst AS");
    }

    @Test
    void theRoleIsTakenAgainAndItsReceiptStays() {
        nameSiri();
        phone.press("Gi rollen");
        phone.signIn(nora.value(), "Høyt");
        phone.press("Gi rollen");

        phone.press("Fjern rollen som tilgangsstyrer fra Siri Sivertsen …");
        assertThat(phone.heading()).isEqualTo("Vil du fjerne rollen som tilgangsstyrer fra Siri Sivertsen?");
        phone.press("Fjern rollen fra Siri Sivertsen");

        assertThat(phone.heading()).isEqualTo("Siri Sivertsen er ikke lenger tilgangsstyrer for Bakeri Øst AS");
        phone.press("Til rollene");
        assertThat(phone.text()).contains("Ingen har fått en rolle her ennå.");
    }

    @Test
    void whatIsWrongInTheFormIsWhereTheFocusIs() {
        openTheForm();
        phone.press("Fortsett");

        assertThat(phone.browser().switchTo().activeElement().getText()).contains("Rett dette", "Skriv etternavnet.");
        assertThat(phone.browser().violations()).isEmpty();
    }

    private void nameSiri() {
        openTheForm();
        phone.browser()
                .findElement(By.cssSelector("input[value=tilgangsstyrer]"))
                .click();
        phone.write("number", siri.value());
        phone.write("lastName", "Sivertsen");
        phone.press("Fortsett");
        assertThat(phone.heading()).isEqualTo("Vil du gi Siri Sivertsen rollen som tilgangsstyrer?");
    }

    private void openTheForm() {
        phone.open(baseUrl + "/roles");
        phone.signIn(nora.value(), "Betydelig");
        phone.press("Gi noen en rolle");
    }

    private PersonNumber registered(String name) {
        var number = PEOPLE.next();
        registration.registerPerson(number, name);
        return number;
    }
}
