package no.systembruker.systemuser;

import static no.systembruker.party.Role.DAGLIG_LEDER;
import static no.systembruker.party.Role.STYRELEDER;
import static no.systembruker.party.Role.TILGANGSSTYRER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.systemuser.DelegationReport.RightCheck;
import org.junit.jupiter.api.Test;

class DelegationReportTests {

    @Test
    void othersMayGiveWhatThereAreRolesFor() {
        var report = report(given(), missing(DAGLIG_LEDER), missing(STYRELEDER));

        assertThat(report.othersMayGiveTheRest()).isTrue();
    }

    @Test
    void thereIsNobodyToTurnToForWhatNoRoleMayGive() {
        assertThat(report(missing(DAGLIG_LEDER), missing()).othersMayGiveTheRest())
                .isFalse();
    }

    @Test
    void whoMayGiveItAllNeedsNobody() {
        assertThat(report(given()).othersMayGiveTheRest()).isFalse();
    }

    @Test
    void theRolesThatMayGiveAllOfTheRestAreTheOnesToTurnTo() {
        var report = report(given(TILGANGSSTYRER), missing(DAGLIG_LEDER, STYRELEDER), missing(DAGLIG_LEDER));

        assertThat(report.whoCanGiveTheRest()).containsExactly(DAGLIG_LEDER);
    }

    @Test
    void whereNoRoleMayGiveItAllThoseThatMayGiveSomeAre() {
        var report = report(missing(STYRELEDER), missing(DAGLIG_LEDER));

        assertThat(report.whoCanGiveTheRest()).containsExactlyInAnyOrder(DAGLIG_LEDER, STYRELEDER);
    }

    private static DelegationReport report(RightCheck... checks) {
        return new DelegationReport(List.of(), List.of(checks), Access.NONE);
    }

    private static RightCheck given(Role... roles) {
        return check(true, roles);
    }

    private static RightCheck missing(Role... roles) {
        return check(false, roles);
    }

    private static RightCheck check(boolean mayGive, Role... roles) {
        var name = new LocalisedText("Skattekort", "Skattekort", "Tax card");
        return new RightCheck(new Resource("skattekort", "Skatteetaten", name, true, Set.of()), mayGive, Set.of(roles));
    }
}
