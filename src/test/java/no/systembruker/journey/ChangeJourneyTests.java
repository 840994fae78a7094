package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.Screen;
import java.util.UUID;
import no.systembruker.sandbox.InTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A vendor wants one thing more and one thing less; the customer says yes; public services know at once. */
@InTown
class ChangeJourneyTests {

    private static final String BAKERI_NORD = "310000027";
    private static final String KARI = "Kari Nordmann";
    private static final String OLD = "ske-krav-og-betalinger";
    private static final String NEW = "brreg-registerutskrift";

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

    @Test
    void theManagerSaysYesAndTheNewIsPermittedAndTheOldRefused() {
        var vendor = vendorWithAccess();
        var token = vendor.grantFor(BAKERI_NORD).text("access_token");
        assertThat(call(vendor, OLD, token)).isEqualTo(200);
        assertThat(call(vendor, NEW, token)).isEqualTo(403);

        var asked = vendor.askToSwap(systemUser(vendor), NEW, OLD);
        assertThat(asked.status()).isEqualTo(201);
        var link = asked.text("confirmUrl");

        phone.open(link);
        assertThat(phone.address()).isEqualTo(link);
        assertThat(phone.heading()).isEqualTo("Skal dere endre hva «Vaktplan» kan gjøre på vegne av Bakeri Nord AS?");
        assertThat(phone.text()).contains("Dette får «Vaktplan» i tillegg", "Dette mister «Vaktplan»", "Fjernes");
        assertThat(call(vendor, NEW, token)).as("while it waits").isEqualTo(403);

        phone.press("Godkjenn: gi 1, ta bort 1");
        assertThat(phone.address()).isEqualTo(link + "/receipt");
        assertThat(phone.heading()).isEqualTo("Tilgangen til «Vaktplan» er endret");
        assertThat(phone.leadsTo("Gå videre til " + Vendor.NAME)).isEqualTo(Vendor.RETURN_ADDRESS);

        assertThat(vendor.changeStatus(link)).isEqualTo("Accepted");
        assertThat(call(vendor, NEW, token)).as("with the same token").isEqualTo(200);
        assertThat(call(vendor, OLD, token)).isEqualTo(403);
        assertThat(call(vendor, "ske-skattekort", token))
                .as("inside the package, untouched")
                .isEqualTo(200);
    }

    @Test
    void withoutScriptsTheManagerSaysNoAndNothingChanges() {
        var vendor = vendorWithAccess();
        var token = vendor.grantFor(BAKERI_NORD).text("access_token");
        var link = vendor.askToSwap(systemUser(vendor), NEW, OLD).text("confirmUrl");
        phone.scripts(false);

        phone.open(link);
        phone.unfold("Avvis …");
        phone.write("reason", "Vi vil ha det som før.");
        phone.press("Avvis forespørselen fra " + Vendor.NAME);

        assertThat(phone.heading()).isEqualTo("Tilgangen til «Vaktplan» er ikke endret");
        assertThat(phone.text()).contains("Vi vil ha det som før.");
        assertThat(vendor.changeStatus(link)).isEqualTo("Rejected");
        assertThat(call(vendor, OLD, token)).isEqualTo(200);
        assertThat(call(vendor, NEW, token)).isEqualTo(403);
    }

    /** Kari is signed in afterwards. */
    private Vendor vendorWithAccess() {
        var vendor = Vendor.withSystem(baseUrl);
        phone.open(vendor.confirmUrlFor(BAKERI_NORD));
        phone.signInAs(KARI);
        phone.press("Godkjenn tilgang");
        assertThat(vendor.offerAlso(NEW).status()).isEqualTo(200);
        return vendor;
    }

    private static UUID systemUser(Vendor vendor) {
        var token = vendor.grantFor(BAKERI_NORD).text("access_token");
        return UUID.fromString(vendor.callService("whoami", token).text("systemUserId"));
    }

    private static int call(Vendor vendor, String service, String token) {
        return vendor.callService(service + "/" + BAKERI_NORD, token).status();
    }
}
