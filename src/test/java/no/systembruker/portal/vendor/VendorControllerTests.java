package no.systembruker.portal.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.Town;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class VendorControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    private Workshop workshop;

    @BeforeEach
    void foundAVendor() {
        workshop = new Workshop(town, browser);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEMADMINISTRATOR", "TILGANGSSTYRER", "DAGLIG_LEDER"})
    void whoSpeaksForTheVendorFindsTheWayInTheHeader(Role role) {
        var reader = workshop.readerWith(role);

        assertThat(reader.opens("/")).bodyText().contains("href=\"/vendor\"");
        assertThat(reader.opens("/vendor")).hasStatusOk().bodyText().contains("Verkstedet AS som leverandør");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ANSATT", "KLIENTADMINISTRATOR"})
    void othersAreToldWhatItTakesAndWhoGivesIt(Role role) {
        var reader = workshop.readerWith(role);

        assertThat(reader.opens("/")).bodyText().doesNotContain("href=\"/vendor\"");
        assertThat(reader.opens("/vendor"))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke handle for Verkstedet AS som leverandør", "systemadministrator", "daglig leder");
    }

    @Test
    void whoHasChosenNobodyToActForChoosesFirst() {
        var reader = workshop.readerWith(Role.SYSTEMADMINISTRATOR, Role.SYSTEMADMINISTRATOR);

        assertThat(reader.opens("/vendor")).redirectedUrl().startsWith("/parties?return=");
    }
}
