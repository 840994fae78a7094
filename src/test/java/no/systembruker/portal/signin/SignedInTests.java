package no.systembruker.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.systembruker.party.Actor;
import no.systembruker.party.PersonId;
import no.systembruker.party.SecurityLevel;
import org.junit.jupiter.api.Test;

class SignedInTests {

    private final Actor kari = new Actor(new PersonId(UUID.randomUUID()), "Kari Nordmann", SecurityLevel.HIGH);
    private final SignedIn signedIn = new Arrival(kari, SignedInAs.idToken()).signedIn();

    @Test
    void keepsOurOwnIdAndTheNameOfTheSession() {
        assertThat(signedIn.actor()).isEqualTo(kari);
        assertThat(signedIn.getName()).isEqualTo(kari.person().toString());
        assertThat(signedIn.sessionAtIdPorten()).contains("session");
    }

    @Test
    void whatIsStoredHoldsNothingOfTheToken() throws IOException {
        var stored = new ByteArrayOutputStream();
        new ObjectOutputStream(stored).writeObject(signedIn);

        assertThat(stored.toString(StandardCharsets.ISO_8859_1))
                .contains("Kari Nordmann")
                .doesNotContain("01819010001", "the.whole.token", "pairwise");
    }
}
