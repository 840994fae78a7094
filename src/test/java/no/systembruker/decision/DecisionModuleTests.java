package no.systembruker.decision;

import static no.systembruker.Town.BAKERI_NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "register", "systemuser", "job"})
@Import({Town.class, TestClock.class})
abstract class DecisionModuleTests {

    private static final Iterator<OrganisationNumber> CLIENTS =
            Town.otherNumbers().skip(40_000).iterator();

    @Autowired
    private Town town;

    @Autowired
    private PackageGiving giving;

    @Autowired
    private ClientAdministration administration;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private Decisions decisions;

    @Autowired
    private SystemRegister register;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void buildTheTown() {
        town.build();
        town.registerResource("pensjonsmelding", "pensjon", "lonn");
        town.registerResource("tolldeklarasjon", "toll");
        town.registerResource("fiskekvote");
    }

    @Test
    void whatWasGivenDirectlyIsPermitted() {
        var systemUser = systemUserWith(new Access(List.of(new Right("fiskekvote", "read")), List.of()));

        assertThat(decisions.decide(systemUser, "fiskekvote", BAKERI_NORD)).isEqualTo(Decision.PERMIT);
    }

    @Test
    void whatLiesInsideAGivenPackageIsPermitted() {
        var systemUser = systemUserWith(new Access(List.of(), List.of("skatt-naering", "lonn")));

        assertThat(decisions.decide(systemUser, "pensjonsmelding", BAKERI_NORD)).isEqualTo(Decision.PERMIT);
    }

    @Test
    void soItIsForOneThatHasBeenGivenMuch() {
        var rights = IntStream.range(0, 60).mapToObj(i -> Right.to("tjeneste-" + i));
        var much = new Access(
                Stream.concat(rights, Stream.of(Right.to("fiskekvote"))).toList(), List.of("skatt-naering", "lonn"));
        var systemUser = systemUserWith(much);

        assertThat(decisions.decide(systemUser, "fiskekvote", BAKERI_NORD)).isEqualTo(Decision.PERMIT);
        assertThat(decisions.decide(systemUser, "pensjonsmelding", BAKERI_NORD)).isEqualTo(Decision.PERMIT);
        assertThat(decisions.decide(systemUser, "tolldeklarasjon", BAKERI_NORD)).isEqualTo(Decision.NOT_APPLICABLE);
        assertThat(decisions.decide(systemUser, "fiskekvote", Town.FJORDREGNSKAP))
                .isEqualTo(Decision.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolldeklarasjon", "fiskekvote", "Pensjonsmelding", "finnes-ikke", "", "pensjonsmelding\0"})
    void nothingElseIs(String resource) {
        var systemUser = systemUserWith(new Access(List.of(Right.to(Town.A_MELDING)), List.of("lonn")));

        assertThat(decisions.decide(systemUser, resource, BAKERI_NORD)).isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void anotherPartysBusinessIsNot() {
        var systemUser = systemUserWith(new Access(List.of(Right.to(Town.A_MELDING)), List.of()));

        assertThat(decisions.decide(systemUser, Town.A_MELDING, Town.FJORDREGNSKAP))
                .isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void aSystemUserThatDoesNotExistMayDoNothing() {
        assertThat(decisions.decide(new SystemUserId(UUID.randomUUID()), Town.A_MELDING, BAKERI_NORD))
                .isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void whatIsLeftOfADeletedSystemMayDoNothing() {
        var system = new SystemId(Town.LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(system.value(), List.of(Town.A_MELDING), List.of());
        var systemUser = systemUserOf(system, new Access(List.of(Right.to(Town.A_MELDING)), List.of()));
        assertThat(decisions.decide(systemUser, Town.A_MELDING, BAKERI_NORD)).isEqualTo(Decision.PERMIT);

        register.delete(system, Town.EDIT);

        assertThat(decisions.decide(systemUser, Town.A_MELDING, BAKERI_NORD)).isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void aSystemUserForClientsMayDoNothingForItsOwnerNorForOneItHasNotAsClient() {
        var agent = agentWith(List.of("lonn", "regnskapsforer-lonn"));

        assertThat(decisions.decide(agent, "pensjonsmelding", BAKERI_NORD)).isEqualTo(Decision.NOT_APPLICABLE);
        assertThat(decisions.decide(agent, "pensjonsmelding", Town.FJORDREGNSKAP))
                .isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void aSystemUserForClientsMayUseItsPackagesForTheClientsThatAreOnIt() {
        var kari = town.signedIn(Town.KARI);
        var cafe = town.found(CLIENTS.next(), "Kafé Sør AS", "AS");
        var shop = town.found(CLIENTS.next(), "Kiosken AS", "AS");
        var leader = town.newcomer("Tiril Sunde");
        town.give(leader, Role.DAGLIG_LEDER, cafe);
        town.give(leader, Role.DAGLIG_LEDER, shop);
        giving.give(cafe.number(), BAKERI_NORD, List.of("lonn"), town.signedIn(leader));
        giving.give(shop.number(), BAKERI_NORD, List.of("lonn"), town.signedIn(leader));
        var agent = agentWith(List.of("lonn"));

        administration.add(agent, cafe.uuid(), kari);

        assertThat(decisions.decide(agent, "pensjonsmelding", cafe.number())).isEqualTo(Decision.PERMIT);
        assertThat(decisions.decide(agent, "tolldeklarasjon", cafe.number())).isEqualTo(Decision.NOT_APPLICABLE);
        assertThat(decisions.decide(agent, "pensjonsmelding", shop.number())).isEqualTo(Decision.NOT_APPLICABLE);
        assertThat(decisions.decide(agent, "pensjonsmelding", BAKERI_NORD)).isEqualTo(Decision.NOT_APPLICABLE);
    }

    @Test
    void aRemovalBitesAtTheNextCall() {
        var kari = town.signedIn(Town.KARI);
        var agent = agentWith(List.of("lonn"));
        administration.addOwner(agent, kari);
        assertThat(decisions.decide(agent, "pensjonsmelding", BAKERI_NORD)).isEqualTo(Decision.PERMIT);

        administration.removeOwner(agent, kari);

        assertThat(decisions.decide(agent, "pensjonsmelding", BAKERI_NORD)).isEqualTo(Decision.NOT_APPLICABLE);
    }

    private SystemUserId agentWith(List<String> packages) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), BAKERI_NORD, new ExternalRef(id.toString()));
        var kari = town.signedIn(Town.KARI).person();
        transaction.executeWithoutResult(status -> creation.createAgent(id, key, "Lønnsflyt", packages, kari));
        return id;
    }

    private SystemUserId systemUserWith(Access access) {
        return systemUserOf(new SystemId(Town.LOENNSFLYT), access);
    }

    private SystemUserId systemUserOf(SystemId system, Access access) {
        var id = new SystemUserId(UUID.randomUUID());
        var key = new SystemUserKey(system, BAKERI_NORD, new ExternalRef(id.toString()));
        var kari = town.signedIn(Town.KARI).person();
        transaction.executeWithoutResult(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
        return id;
    }
}
