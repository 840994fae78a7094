package no.systembruker.delegation;

import static no.systembruker.delegation.ClientWorld.ACCOUNTING;
import static no.systembruker.delegation.ClientWorld.AUDITING;
import static no.systembruker.delegation.ClientWorld.CUSTOMS;
import static no.systembruker.delegation.ClientWorld.REAL_ESTATE;
import static no.systembruker.delegation.ClientWorld.TAX;
import static no.systembruker.delegation.Source.ACCOUNTANT;
import static no.systembruker.delegation.Source.AUDITOR;
import static no.systembruker.delegation.Source.BUSINESS_MANAGER;
import static no.systembruker.delegation.Source.DIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.systembruker.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingTests {

    private final RegisterPackages registerPackages = new RegisterPackages(Catalogue.load());

    @Test
    void anAccountantHasTheAccountantsPackagesAndNoOther() {
        var giving = giving(Set.of(ACCOUNTANT), "AS");

        assertThat(registerPackages.of(ACCOUNTANT, "AS"))
                .containsExactlyInAnyOrder(
                        "regnskapsforer-lonn",
                        "regnskapsforer-med-signeringsrettighet",
                        "regnskapsforer-uten-signeringsrettighet");
        assertThat(giving.lacking(List.of(ACCOUNTING, AUDITING, TAX), registerPackages))
                .containsExactly(AUDITING, TAX);
    }

    @Test
    void anAuditorHasTheAuditorsPackages() {
        assertThat(registerPackages.of(AUDITOR, "AS"))
                .containsExactlyInAnyOrder("ansvarlig-revisor", "revisormedarbeider");
    }

    @ParameterizedTest
    @CsvSource({"ESEK,true", "BRL,true", "AS,false", "NUF,false", "'',false"})
    void aBusinessManagerHasRealEstateOfHousingCooperativesAlone(String form, boolean has) {
        var giving = giving(Set.of(BUSINESS_MANAGER), form);

        assertThat(giving.lacking(List.of(REAL_ESTATE), registerPackages).isEmpty())
                .isEqualTo(has);
    }

    @Test
    void aBusinessManagerHasWhatTheCatalogueSaysOfForeignCompanies() {
        assertThat(registerPackages.of(BUSINESS_MANAGER, "NUF"))
                .contains("a-ordning", TAX)
                .doesNotContain(REAL_ESTATE);
    }

    @Test
    void whatIsGivenDirectlyAddsToWhatARoleBrings() {
        var giving = giving(Set.of(ACCOUNTANT), "AS", TAX);

        assertThat(giving.lacking(List.of(ACCOUNTING, TAX), registerPackages)).isEmpty();
        assertThat(giving.sourcesOf(TAX, registerPackages)).containsExactly(DIRECT);
        assertThat(giving.sourcesOf(ACCOUNTING, registerPackages)).containsExactly(ACCOUNTANT);
        assertThat(giving.sources()).containsExactlyInAnyOrder(ACCOUNTANT, DIRECT);
    }

    @Test
    void aPackageMayComeFromTwoPlaces() {
        var giving = giving(Set.of(BUSINESS_MANAGER), "NUF", TAX);

        assertThat(giving.sourcesOf(TAX, registerPackages)).containsExactlyInAnyOrder(BUSINESS_MANAGER, DIRECT);
    }

    @Test
    void aFormThatMakesNoDifferenceIsLeftOut() {
        assertThat(giving(Set.of(ACCOUNTANT), "ESEK")).isEqualTo(giving(Set.of(ACCOUNTANT), "AS"));
        assertThat(giving(Set.of(BUSINESS_MANAGER), "ESEK")).isNotEqualTo(giving(Set.of(BUSINESS_MANAGER), "AS"));
        assertThat(giving(Set.of(BUSINESS_MANAGER), "ENK")).isEqualTo(giving(Set.of(BUSINESS_MANAGER), "AS"));
    }

    @Test
    void theSameHasOneDigestWhateverTheOrder() {
        var one = giving(Set.of(ACCOUNTANT, AUDITOR), "AS", TAX, CUSTOMS);
        var other = giving(Set.of(AUDITOR, ACCOUNTANT), "AS", CUSTOMS, TAX);

        assertThat(one.digest()).isEqualTo(other.digest()).hasSize(64);
        assertThat(one.digest())
                .isNotEqualTo(giving(Set.of(ACCOUNTANT), "AS", TAX, CUSTOMS).digest());
        assertThat(one.digest())
                .isNotEqualTo(giving(Set.of(ACCOUNTANT, AUDITOR), "AS", TAX).digest());
    }

    @Test
    void packagesAreReadAsTheyWereStored() {
        var giving = giving(Set.of(), "", TAX, CUSTOMS);

        assertThat(Giving.packages(giving.storedPackages())).containsExactly(TAX, CUSTOMS);
        assertThat(Giving.packages("")).isEmpty();
        assertThat(giving.without(List.of(TAX)).packages()).containsExactly(CUSTOMS);
    }

    @Test
    void whoGivesNothingIsNoClient() {
        assertThat(giving(Set.of(), "AS").isNothing()).isTrue();
        assertThat(giving(Set.of(AUDITOR), "AS").isNothing()).isFalse();
        assertThat(giving(Set.of(), "AS", TAX).isNothing()).isFalse();
    }

    private Giving giving(Set<Source> roles, String form, String... packages) {
        return Giving.of(roles, form, List.of(packages), registerPackages);
    }
}
