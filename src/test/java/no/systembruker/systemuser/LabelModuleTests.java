package no.systembruker.systemuser;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.history.Act;
import no.systembruker.history.History;
import no.systembruker.history.HistoryEntry;
import no.systembruker.party.Actor;
import no.systembruker.register.Access;
import no.systembruker.register.SystemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

/** What a customer calls a system user: who may say so, and who gets to know. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"party", "catalogue", "register", "history", "request", "job"})
@Import({Town.class, TestClock.class})
abstract class LabelModuleTests {

    private static final Optional<OwnLabel> FOR_THE_CAFE = OwnLabel.of("Lønn for kaféen");
    private static final Access SALARY = new Access(List.of(), List.of("lonn"));

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private SystemUserCreation creation;

    @Autowired
    private SystemUserLabels labels;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private SystemUserChanges changes;

    @Autowired
    private SystemUsers systemUsers;

    @Autowired
    private History history;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void aSystemUserOfEitherKindIsCalledWhatItsOwnerSays() {
        var standard = standard(Optional.empty());
        var agent = agent();

        assertThat(labels.relabel(standard.id(), FOR_THE_CAFE, kari())).isInstanceOf(Labelling.Done.class);
        assertThat(labels.relabel(agent.id(), FOR_THE_CAFE, kari())).isInstanceOf(Labelling.Done.class);

        assertThat(labelOf(standard)).isEqualTo(FOR_THE_CAFE);
        assertThat(labelOf(agent)).isEqualTo(FOR_THE_CAFE);
    }

    @Test
    void aLabelIsChangedAndTakenAwayAndEachIsRemembered() {
        var labelled = standard(FOR_THE_CAFE);
        clock.advance(Duration.ofHours(1));
        labels.relabel(labelled.id(), OwnLabel.of("Lønn for bakeriet"), kari());
        labels.relabel(labelled.id(), Optional.empty(), town.signedIn(Town.LIV));

        assertThat(labelOf(labelled)).isEmpty();
        assertThat(entries(labelled))
                .extracting(HistoryEntry::act, entry -> Optional.ofNullable(entry.label()))
                .containsExactly(
                        tuple(Act.SYSTEM_USER_CREATED, FOR_THE_CAFE),
                        tuple(Act.SYSTEM_USER_LABELLED, OwnLabel.of("Lønn for bakeriet")),
                        tuple(Act.SYSTEM_USER_LABELLED, Optional.empty()));
        assertThat(entries(labelled).getLast())
                .extracting(HistoryEntry::person, HistoryEntry::at)
                .containsExactly(town.signedIn(Town.LIV).person(), clock.instant());
    }

    @Test
    void theSameLabelAgainIsNothingNew() {
        var labelled = standard(FOR_THE_CAFE);

        assertThat(labels.relabel(labelled.id(), FOR_THE_CAFE, kari())).isInstanceOf(Labelling.Done.class);

        assertThat(entries(labelled)).hasSize(1);
    }

    @Test
    void aLabelIsNoNewsToThoseWhoKeepACopy() {
        var systemUser = standard(Optional.empty());
        var before = changes.find(systemUser.id()).orElseThrow();
        clock.advance(Duration.ofHours(1));

        labels.relabel(systemUser.id(), FOR_THE_CAFE, kari());

        var after = changes.find(systemUser.id()).orElseThrow();
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.at()).isEqualTo(before.at());
    }

    @Test
    void onlyThoseWhoDecideForTheOwnerLabel() {
        var systemUser = standard(Optional.empty());

        assertThat(labels.relabel(systemUser.id(), FOR_THE_CAFE, town.signedIn(Town.OLA)))
                .isInstanceOf(Labelling.NotPermitted.class);
        assertThat(labels.relabel(systemUser.id(), FOR_THE_CAFE, town.signedIn(Town.STRANGER)))
                .isInstanceOf(Labelling.Unknown.class);
        assertThat(labels.relabel(new SystemUserId(UUID.randomUUID()), FOR_THE_CAFE, kari()))
                .isInstanceOf(Labelling.Unknown.class);

        assertThat(labelOf(systemUser)).isEmpty();
        assertThat(entries(systemUser)).hasSize(1);
    }

    @Test
    void whatHasEndedKeepsTheLabelItHad() {
        var systemUser = standard(FOR_THE_CAFE);
        deletion.handBack(systemUser.id(), LOENNSVERK);

        assertThat(labels.relabel(systemUser.id(), Optional.empty(), kari())).isInstanceOf(Labelling.Ended.class);

        var ended = systemUsers.findEnded(systemUser.id()).orElseThrow();
        assertThat(Optional.ofNullable(ended.systemUser().label())).isEqualTo(FOR_THE_CAFE);
    }

    private Optional<OwnLabel> labelOf(SystemUser systemUser) {
        return systemUsers.find(systemUser.id()).map(SystemUser::label);
    }

    private List<HistoryEntry> entries(SystemUser systemUser) {
        return history.of(systemUser.id().value());
    }

    private SystemUser standard(Optional<OwnLabel> label) {
        var id = new SystemUserId(UUID.randomUUID());
        var person = kari().person();
        return transaction.execute(status -> creation.createStandard(id, key(id), "Lønnsflyt", label, SALARY, person));
    }

    private SystemUser agent() {
        var id = new SystemUserId(UUID.randomUUID());
        var person = kari().person();
        return transaction.execute(status -> creation.createAgent(id, key(id), "Lønnsflyt", SALARY.packages(), person));
    }

    private static SystemUserKey key(SystemUserId id) {
        return new SystemUserKey(new SystemId(Town.LOENNSFLYT), BAKERI_NORD, new ExternalRef(id.toString()));
    }

    private Actor kari() {
        return town.signedIn(Town.KARI);
    }
}
