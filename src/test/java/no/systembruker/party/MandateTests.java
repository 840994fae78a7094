package no.systembruker.party;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import org.junit.jupiter.api.Test;

class MandateTests {

    @Test
    void thoseManageClientsWhoHoldThatPackageAndMainAdministrators() {
        var holders = Catalogue.load().find("klientadministrator").orElseThrow().holders().stream()
                .filter(Holder::holds)
                .map(holder -> Role.ofSlug(holder.role()).orElseThrow())
                .collect(toSet());
        holders.add(Role.KLIENTADMINISTRATOR);
        holders.add(Role.HOVEDADMINISTRATOR);

        assertThat(Arrays.stream(Role.values()).filter(Role::managesClients).collect(toSet()))
                .isEqualTo(holders);
    }

    @Test
    void anAccessManagerAloneDoesNotManageClients() {
        assertThat(mandate(Role.TILGANGSSTYRER).mayDecide()).isTrue();
        assertThat(mandate(Role.TILGANGSSTYRER).mayManageClients()).isFalse();
        assertThat(mandate(Role.TILGANGSSTYRER, Role.KLIENTADMINISTRATOR).mayManageClients())
                .isTrue();
        assertThat(mandate(Role.ANSATT).mayManageClients()).isFalse();
    }

    private static Mandate mandate(Role... roles) {
        var bakery =
                new Organisation(UUID.randomUUID(), new OrganisationNumber("310000027"), "Bakeri Nord AS", "AS", null);
        return new Mandate(bakery, Set.of(roles));
    }
}
