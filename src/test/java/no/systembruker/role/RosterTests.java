package no.systembruker.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.party.Holding;
import no.systembruker.party.HoldingId;
import no.systembruker.party.Organisation;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.party.Role;
import org.junit.jupiter.api.Test;

class RosterTests {

    private static final Organisation BAKERI_NORD =
            new Organisation(new UUID(0, 1), Town.BAKERI_NORD, "Bakeri Nord AS", "AS", null);

    @Test
    void itDependsOnTheOnlyRoleThatManagesAccess() {
        var only = holding(Role.TILGANGSSTYRER);

        assertThat(roster(only).dependsOn(only)).isTrue();
    }

    @Test
    void aRoleThatDoesNotManageAccessIsNoHelp() {
        var only = holding(Role.TILGANGSSTYRER);

        assertThat(roster(only, holding(Role.KLIENTADMINISTRATOR)).dependsOn(only))
                .isTrue();
    }

    @Test
    void aRoleFromTheRegisterIsEnough() {
        var given = holding(Role.TILGANGSSTYRER);

        assertThat(roster(given, holding(Role.DAGLIG_LEDER)).dependsOn(given)).isFalse();
    }

    @Test
    void itNeverDependsOnAClientAdministrator() {
        var clients = holding(Role.KLIENTADMINISTRATOR);

        assertThat(roster(clients).dependsOn(clients)).isFalse();
    }

    private static Roster roster(Holding... holdings) {
        return new Roster(BAKERI_NORD, Stream.of(holdings).toList());
    }

    private static Holding holding(Role role) {
        var person = new Person(new PersonId(UUID.randomUUID()), "Liv Moen");
        return new Holding(new HoldingId(UUID.randomUUID()), role, BAKERI_NORD, person, null, null);
    }
}
