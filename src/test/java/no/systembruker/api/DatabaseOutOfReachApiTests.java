package no.systembruker.api;

import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.api.Calls.REQUESTS;
import static no.systembruker.api.Calls.SYSTEM_USERS;
import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.Breakable;
import no.systembruker.OnH2;
import no.systembruker.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a vendor's program is told while the database is away. */
@OnH2
@ApiTest
@Import(Breakable.class)
class DatabaseOutOfReachApiTests {

    private static final String SCOPES =
            "altinn:authentication/systemregister.write altinn:authentication/systemuser.request.read";

    @Autowired
    private Calls calls;

    @Autowired
    private Maskinporten maskinporten;

    @Autowired
    private Breakable database;

    @BeforeEach
    void buildTheTown(@Autowired Town town) {
        town.build();
    }

    @AfterEach
    void bringBackTheDatabase() {
        database.comeBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTS + "/bysystem/", SYSTEM_USERS + "/bysystem/"})
    void aCallIsAnsweredThatWeAreSoonBackAndThenWeAre(String list) {
        var token = maskinporten.token(LOENNSVERK, SCOPES);
        database.goAway();

        var away = calls.get(list + Town.LOENNSFLYT, token);

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("30");
        assertThat(away.header("Content-Type")).startsWith("application/problem+json");
        assertThat(away.json().path("status").asInt()).isEqualTo(503);
        database.comeBack();
        assertThat(calls.get(list + Town.LOENNSFLYT, token).status()).isEqualTo(200);
    }
}
