package no.systembruker.portal.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
@Import(Statements.class)
class RoleControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Statements statements;

    private RoleTown roles;
    private Reader nora;

    @BeforeEach
    void foundABakery() {
        roles = new RoleTown(town, browser);
        nora = roles.reader(roles.nora);
    }

    @Test
    void thePageTellsWhoHasWhatAndWhetherItCanBeTakenHere() {
        roles.with(Role.KLIENTADMINISTRATOR, "Anne Aas");
        roles.with(Role.ANSATT, "Ola Olsen");

        assertThat(nora.opens("/roles"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Roller dere har gitt",
                        "Anne Aas",
                        "klientadministrator",
                        "Kan legge til og fjerne klienter",
                        "Fjern rollen som klientadministrator fra Anne Aas",
                        "Roller fra registrene",
                        "Nora Nilsen",
                        "(deg)",
                        "daglig leder")
                .doesNotContain("Ola Olsen", "Fjern rollen som daglig leder");
    }

    @Test
    void aRoleInTheMainUnitIsToldToCountThroughIt() {
        var unit = town.foundUnit(RoleTown.freeNumber(), "Torget", roles.bakery.number());
        town.give(roles.siri, Role.TILGANGSSTYRER, unit);

        assertThat(roles.reader(roles.siri).opens("/roles"))
                .hasStatusOk()
                .bodyText()
                .contains("Nora Nilsen", "Gjelder her gjennom Bakeri Vest AS");
    }

    @Test
    void anEmployeeIsToldWhyNotAndWhoCan() {
        assertThat(roles.reader(roles.with(Role.ANSATT, "Ola Olsen")).opens("/roles"))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke styre rollene i Bakeri Vest AS", "<li>daglig leder</li>")
                .doesNotContain("Nora Nilsen");
    }

    @Test
    void manyRolesTakeNoMoreStatementsThanFew() {
        roles.with(Role.TILGANGSSTYRER, "Anne Aas");
        nora.opens("/roles");
        var few = opening();
        IntStream.range(0, 40).forEach(each -> roles.with(Role.TILGANGSSTYRER, "Anne Aas"));

        assertThat(opening()).hasSameSizeAs(few);
    }

    private List<Statements.Sent> opening() {
        return statements.during(() -> nora.opens("/roles"));
    }
}
