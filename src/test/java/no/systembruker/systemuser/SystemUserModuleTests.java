package no.systembruker.systemuser;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "catalogue", "register"})
@Import({Town.class, TestClock.class})
abstract class SystemUserModuleTests {

    private static final Access SALARY =
            new Access(List.of(Right.to(Town.A_MELDING), new Right("skattekort", "read")), List.of("lonn", "pensjon"));
    private static final String CLIENT = "loennsverk-client";

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private TokenHolders tokenHolders;

    @Autowired
    private SystemUserRevision revision;

    @Autowired
    private SystemUserChanges changes;

    @Autowired
    private TransactionOperations transaction;

    private String reference = "";

    @BeforeEach
    void buildTheTown() {
        reference = UUID.randomUUID().toString();
        town.build();
    }

    @Test
    void whatWasGivenIsReadInItsOrder() {
        var created = create(BAKERI_NORD, reference);

        assertThat(systemUsers.find(created.id())).contains(created);
        assertThat(systemUsers.find(created.key())).contains(created);
        assertThat(created.access()).isEqualTo(SALARY);
    }

    @Test
    void aSystemUserForClientsHasPackagesAlone() {
        var created = createAgent(key(BAKERI_NORD, reference));

        assertThat(systemUsers.find(created.id())).contains(created);
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, BAKERI_NORD, reference))
                .contains(holder(created));
        assertThat(created.access()).isEqualTo(new Access(List.of(), SALARY.packages()));
    }

    @Test
    void aSystemAnOwnerAndAReferenceHaveOneSystemUserOfWhateverKind() {
        create(BAKERI_NORD, reference);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> create(BAKERI_NORD, reference));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> createAgent(key(BAKERI_NORD, reference)));
    }

    @Test
    void aSystemUserIsCreatedInTheTransactionOfADecisionOnly() {
        var key = key(BAKERI_NORD, reference);
        var kari = town.signedIn(Town.KARI).person();

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        creation.createStandard(new SystemUserId(UUID.randomUUID()), key, "Lønnsflyt", SALARY, kari));
    }

    @Test
    void aTokenIsForExactlyTheClientVendorOwnerAndReference() {
        var created = create(BAKERI_NORD, reference);

        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, BAKERI_NORD, reference))
                .contains(holder(created));
        assertThat(tokenHolders.find(CLIENT.toUpperCase(), LOENNSVERK, BAKERI_NORD, reference))
                .isEmpty();
        assertThat(tokenHolders.find(CLIENT, FJORDREGNSKAP, BAKERI_NORD, reference))
                .isEmpty();
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, FJORDREGNSKAP, reference))
                .isEmpty();
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, BAKERI_NORD, reference + " "))
                .isEmpty();
    }

    @Test
    void aTokenWithoutAReferenceIsForTheSystemUserWithoutOne() {
        create(FJORDREGNSKAP, reference);
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, FJORDREGNSKAP, null)).isEmpty();

        var standard = create(FJORDREGNSKAP, FJORDREGNSKAP.value());

        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, FJORDREGNSKAP, null)).contains(holder(standard));
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, FJORDREGNSKAP, "")).contains(holder(standard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunde\0", "\n"})
    void oddReferencesAndClientsHaveNoToken(String odd) {
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, BAKERI_NORD, odd)).isEmpty();
        assertThat(tokenHolders.find(CLIENT, LOENNSVERK, BAKERI_NORD, odd.repeat(300)))
                .isEmpty();
        assertThat(tokenHolders.find(odd, LOENNSVERK, BAKERI_NORD, null)).isEmpty();
    }

    @Test
    void anOwnersSystemUsersAreReadPageByPageNewestFirst() {
        var owner = town.found(Town.otherNumbers().findFirst().orElseThrow(), "Kafé Sør AS", "AS")
                .number();
        var created = new ArrayList<SystemUser>();
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofSeconds(i % 2)); // pairs share their instant
            created.addFirst(create(owner, "kunde-" + i));
        }

        var read = new ArrayList<SystemUser>();
        var page = systemUsers.ofOwner(owner, Optional.empty(), 3);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = systemUsers.ofOwner(owner, Optional.of(read.getLast()), 3);
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(created)
                .extracting(SystemUser::created)
                .isEqualTo(created.stream().map(SystemUser::created).toList());
    }

    @Test
    void aSystemsSystemUsersAreReadPageByPageOldestFirst() {
        var system = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(system.value(), List.of(Town.A_MELDING), List.of());
        var created = new ArrayList<SystemUser>();
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofSeconds(i % 2)); // pairs share their instant
            created.add(create(new SystemUserKey(system, BAKERI_NORD, new ExternalRef("kunde-" + i))));
        }

        var page = systemUsers.ofSystem(system, 3);
        var read = new ArrayList<>(page.systemUsers());
        while (page.next().isPresent()) {
            page = systemUsers.ofSystem(system, page.next().get(), 3).orElseThrow();
            read.addAll(page.systemUsers());
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(created)
                .extracting(SystemUser::created)
                .isEqualTo(created.stream().map(SystemUser::created).toList());
    }

    @Test
    void aChangeOfAccessMovesASystemUserToTheEndOfTheStream() {
        var first = create(BAKERI_NORD, reference);
        var second = create(BAKERI_NORD, reference + "-2");
        var kari = town.signedIn(Town.KARI).person();
        var less = new Access(List.of(), List.of("lonn"));
        clock.advance(Duration.ofHours(1));

        transaction.executeWithoutResult(status -> revision.replaceAccess(first.id(), less, kari, UUID.randomUUID()));

        var number = changes.find(second.id()).orElseThrow().number();
        assertThat(changes.from(number, 10).orElseThrow().changes())
                .extracting(change -> change.systemUser().id())
                .containsExactly(second.id(), first.id());
        assertThat(changes.find(first.id()).orElseThrow().at()).isEqualTo(clock.instant());
    }

    @Test
    void whatEndedLastStandsFirstAndOtherOwnersNotAtAll() {
        var owner = new OrganisationNumber("310312770");
        var kept = create(owner, UUID.randomUUID().toString());
        var ended = Stream.generate(() -> create(owner, UUID.randomUUID().toString()))
                .limit(3)
                .toList();
        var foreign = create(BAKERI_NORD, reference);
        for (var each : List.of(ended.get(1), ended.get(0), ended.get(2), foreign)) {
            clock.advance(Duration.ofHours(1));
            deletion.handBack(each.id(), LOENNSVERK);
        }

        var latest = systemUsers.endedOf(owner, 2);

        assertThat(latest).extracting(EndedSystemUser::systemUser).containsExactly(ended.get(2), ended.get(0));
        assertThat(latest).allSatisfy(each -> assertThat(each.by()).isNull());
        assertThat(systemUsers.endedOf(owner, 10)).hasSize(3);
        assertThat(systemUsers.find(kept.id())).isPresent();
    }

    private static TokenHolder holder(SystemUser systemUser) {
        return new TokenHolder(
                systemUser.id(), systemUser.key(), systemUser.kind(), systemUser.title(), systemUser.created());
    }

    private SystemUser create(OrganisationNumber owner, String reference) {
        return create(key(owner, reference));
    }

    private SystemUser create(SystemUserKey key) {
        var kari = town.signedIn(Town.KARI).person();
        return transaction.execute(
                status -> creation.createStandard(new SystemUserId(UUID.randomUUID()), key, "Lønnsflyt", SALARY, kari));
    }

    private SystemUser createAgent(SystemUserKey key) {
        var id = new SystemUserId(UUID.randomUUID());
        var kari = town.signedIn(Town.KARI).person();
        return transaction.execute(status -> creation.createAgent(id, key, "Lønnsflyt", SALARY.packages(), kari));
    }

    private static SystemUserKey key(OrganisationNumber owner, String reference) {
        return new SystemUserKey(new SystemId(Town.LOENNSFLYT), owner, new ExternalRef(reference));
    }
}
