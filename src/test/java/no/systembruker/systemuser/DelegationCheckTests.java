package no.systembruker.systemuser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked of the real catalogue: its holder groups decide. */
class DelegationCheckTests {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String ORDINARY = "lonn";
    private static final String FOR_FOREIGN_ENTERPRISES = "maskinporten-scopes-nuf";

    private final Resources resources = mock();
    private final DelegationCheck check = new DelegationCheck(CATALOGUE, resources);

    @Test
    void theGeneralManagerOfACompanyMayGiveWhatTheCompanyHas() {
        assertThat(report(as("AS", Role.DAGLIG_LEDER), ORDINARY, "a-ordning", "pensjon")
                        .mayGiveAll())
                .isTrue();
    }

    @Test
    void theMainAdministratorMayPassOnWhatTheRoleDoesNotHold() {
        assertThat(mayGive(as("AS", Role.HOVEDADMINISTRATOR), ORDINARY)).isTrue();
        assertThat(mayGive(as("AS", Role.HOVEDADMINISTRATOR), "eksplisitt")).isTrue();
        assertThat(mayGive(as("AS", Role.HOVEDADMINISTRATOR), "hovedadministrator"))
                .isFalse();
    }

    @Test
    void anAccessManagerWithNoOtherRoleLacksThePackages() {
        assertThat(mayGive(as("AS", Role.TILGANGSSTYRER), ORDINARY)).isFalse();
        assertThat(mayGive(as("AS", Role.TILGANGSSTYRER, Role.DAGLIG_LEDER), ORDINARY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REGNSKAPSFORER", "REVISOR", "FORRETNINGSFORER", "KLIENTADMINISTRATOR", "ANSATT"})
    void whoeverMayNotDecideGivesNothingAtAll(Role role) {
        var everything = CATALOGUE.packagesByArea().values().stream()
                .flatMap(List::stream)
                .map(accessPackage -> accessPackage.slug())
                .toArray(String[]::new);

        assertThat(report(as("NUF", role), everything).packages()).noneMatch(item -> item.mayGive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"regnskapsforer-lonn", "ansvarlig-revisor", "forretningsforer-eiendom"})
    void whatIsHeldForClientsIsNobodysToPassOn(String clientPackage) {
        var everyRole = as("ESEK", Role.values());

        var item = report(everyRole, clientPackage).packages().getFirst();

        assertThat(item.mayGive()).isFalse();
        assertThat(item.whoCan()).isEmpty();
    }

    @Test
    void theContactOfAForeignEnterpriseGivesItsOwnPackageOnlyThere() {
        assertThat(mayGive(as("NUF", Role.KONTAKTPERSON_NUF), FOR_FOREIGN_ENTERPRISES))
                .isTrue();
        assertThat(mayGive(as("AS", Role.KONTAKTPERSON_NUF), FOR_FOREIGN_ENTERPRISES))
                .isFalse();
        assertThat(mayGive(as("NUF", Role.DAGLIG_LEDER), FOR_FOREIGN_ENTERPRISES))
                .isFalse();
    }

    @Test
    void whatNoRoleHoldsIsNobodysToGive() {
        assertThat(mayGive(as("AS", Role.values()), "tjenester-nuf")).isFalse();
    }

    @Test
    void theRolesThatCouldGiveAreNamed() {
        var item = report(as("AS", Role.TILGANGSSTYRER), "konkursbo-lesetilgang", FOR_FOREIGN_ENTERPRISES)
                .packages();

        assertThat(item.getFirst().whoCan()).containsExactly(Role.BOSTYRER);
        assertThat(item.getLast().whoCan()).isEmpty();
    }

    @Test
    void aRightFollowsThePackagesItIsPartOf() {
        exists("konkursskjema", true, "konkursbo-lesetilgang");

        assertThat(mayGiveRight(as("KBO", Role.BOSTYRER), "konkursskjema")).isTrue();
        assertThat(mayGiveRight(as("KBO", Role.DAGLIG_LEDER), "konkursskjema")).isFalse();
    }

    @Test
    void aRightOutsideEveryPackageIsGivenByTheOrganisationsOwnAccessManagers() {
        exists("fiskekvote", true);

        assertThat(mayGiveRight(as("AS", Role.STYRELEDER), "fiskekvote")).isTrue();
        assertThat(mayGiveRight(as("AS", Role.TILGANGSSTYRER), "fiskekvote")).isFalse();
        assertThat(mayGiveRight(as("AS", Role.ANSATT), "fiskekvote")).isFalse();
    }

    @Test
    void aRightThatIsNoLongerDelegableIsNobodysToGive() {
        exists("gammeltjeneste", false, ORDINARY);

        var item = rightsReport(as("AS", Role.DAGLIG_LEDER), "gammeltjeneste")
                .rights()
                .getFirst();

        assertThat(item.mayGive()).isFalse();
        assertThat(item.whoCan()).isEmpty();
    }

    @Test
    void whatHasLeftTheCatalogueIsNobodysToGive() {
        var asked = new Access(List.of(Right.to("nedlagt")), List.of(ORDINARY, "nedlagt-pakke"));

        var report = check.report(as("AS", Role.DAGLIG_LEDER), asked);

        assertThat(report.gone()).isEqualTo(new Access(List.of(Right.to("nedlagt")), List.of("nedlagt-pakke")));
        assertThat(report.mayGiveAll()).isFalse();
    }

    private boolean mayGive(Mandate mandate, String slug) {
        return report(mandate, slug).mayGiveAll();
    }

    private boolean mayGiveRight(Mandate mandate, String resource) {
        return rightsReport(mandate, resource).mayGiveAll();
    }

    private DelegationReport report(Mandate mandate, String... slugs) {
        return check.report(mandate, new Access(List.of(), List.of(slugs)));
    }

    private DelegationReport rightsReport(Mandate mandate, String... ids) {
        return check.report(
                mandate, new Access(Arrays.stream(ids).map(Right::to).toList(), List.of()));
    }

    private void exists(String id, boolean delegable, String... packages) {
        var name = new LocalisedText(id, id, id);
        var resource = new Resource(id, "Skatteetaten", name, delegable, Set.of(packages));
        when(resources.findAll(any())).thenReturn(Map.of(id, resource));
    }

    private static Mandate as(String form, Role... roles) {
        var organisation = new Organisation(UUID.randomUUID(), Town.BAKERI_NORD, "Bakeri Nord", form, null);
        return new Mandate(organisation, Set.of(roles));
    }
}
