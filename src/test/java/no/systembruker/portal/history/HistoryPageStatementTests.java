package no.systembruker.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The number of statements behind the page follows neither how much has happened nor how much of it changed something. */
@PortalTest
@Import(Statements.class)
class HistoryPageStatementTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void aPageTakesNoMoreStatementsForMuchThanForLittle() {
        var quiet = partyWith(2, 8001);
        var busy = partyWith(400, 8002);

        assertThat(opening(busy)).isEqualTo(opening(quiet)).isLessThan(20);
    }

    private int opening(Organisation party) {
        var kari = new Reader(browser, town.signedIn(Town.KARI));
        kari.sends("/parties/current", "organisation", party.number().value());
        kari.opens("/history");
        var sent = statements.during(() -> assertThat(kari.opens("/history")).hasStatusOk());
        town.takeFrom(Town.KARI, Role.DAGLIG_LEDER, party);
        return sent.size();
    }

    private Organisation partyWith(int count, int place) {
        var number = Town.otherNumbers().skip(place).findFirst().orElseThrow();
        var party = town.found(number, "Verksted Sør AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, party);
        for (var each = 0; each < count; each++) {
            change(party, "tjeneste-" + each);
        }
        return party;
    }

    private void change(Organisation party, String resource) {
        town.registerResource(resource);
        database.sql("insert into history_entry (at, party, act, person, system_id, subject, title, gained, lost)"
                        + " values (current_timestamp, :party, 'SYSTEM_USER_CHANGED', :person, :system, :subject,"
                        + " 'Lønnsflyt', :gained format json, json '{\"rights\": [], \"packages\": []}')")
                .param("party", party.number().value())
                .param("person", town.signedIn(Town.KARI).person().value())
                .param("system", Town.LOENNSFLYT)
                .param("subject", UUID.randomUUID())
                .param("gained", "{\"rights\": [{\"resource\": \"" + resource + "\"}], \"packages\": [\"lonn\"]}")
                .update();
    }
}
