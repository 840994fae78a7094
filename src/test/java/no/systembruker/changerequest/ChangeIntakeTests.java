package no.systembruker.changerequest;

import static no.systembruker.changerequest.ChangeWorld.A_MELDING;
import static no.systembruker.changerequest.ChangeWorld.KRAV;
import static no.systembruker.changerequest.ChangeWorld.SKATTEKORT;
import static no.systembruker.changerequest.ChangeWorld.access;
import static no.systembruker.changerequest.ChangeWorld.newId;
import static no.systembruker.changerequest.ChangeWorld.urn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeWorld.Asking;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.SystemId;
import no.systembruker.request.Refusal;
import no.systembruker.request.RequestStatus;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What a vendor may ask for, what it is told otherwise, and what the same id means the second time. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "history")
@Import({Town.class, TestClock.class, ChangeWorld.class})
abstract class ChangeIntakeTests {

    @Autowired
    private ChangeWorld world;

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private ChangeIntake intake;

    @Autowired
    private ChangeDecisions decisions;

    @Autowired
    private ChangeRequests requests;

    private SystemUser systemUser;

    @BeforeEach
    void giveTheSystemAccess() {
        clock.reset();
        systemUser = world.systemUser();
    }

    @Test
    void whatIsStoredIsWhatTheVendorWasTold() {
        var id = newId();

        var created = (ChangeSubmission.Created) intake.submit(
                id,
                asking().adding(List.of(SKATTEKORT), "pensjon")
                        .removing(List.of(KRAV))
                        .asked());

        assertThat(requests.find(id)).contains(created.request());
        assertThat(created.request()).satisfies(request -> {
            assertThat(request.id()).isEqualTo(id);
            assertThat(request.key()).isEqualTo(systemUser.key());
            assertThat(request.status()).isEqualTo(RequestStatus.NEW);
            assertThat(request.change())
                    .isEqualTo(new Change(
                            access(List.of(SKATTEKORT), List.of("pensjon")), access(List.of(KRAV), List.of())));
            assertThat(request.expires()).isEqualTo(clock.instant().plus(Duration.ofDays(180)));
        });
    }

    @Test
    void nothingAskedForIsNothingStored() {
        var id = newId();

        assertThat(intake.submit(id, asking().asked()))
                .isEqualTo(new ChangeSubmission.NoChangeNeeded(id, systemUser, clock.instant()));
        assertThat(requests.find(id)).isEmpty();
    }

    @Test
    void theSameIdIsTheSameChangeWhateverItsStatus() {
        var id = newId();
        var asked = asking().adding(List.of(SKATTEKORT)).asked();
        intake.submit(id, asked);
        decisions.reject(id, town.signedIn(Town.KARI), Optional.empty());

        assertThat(intake.submit(id, asked)).isInstanceOfSatisfying(ChangeSubmission.Repeated.class, repeated -> {
            assertThat(repeated.request().status()).isEqualTo(RequestStatus.REJECTED);
            assertThat(repeated.differs()).isEmpty();
        });
    }

    @Test
    void whatIsAskedOtherwiseTheSecondTimeIsNamed() {
        var id = newId();
        intake.submit(
                id, asking().adding(List.of(SKATTEKORT)).removing(List.of(KRAV)).asked());
        var another = world.give(systemUser.key().system(), Access.NONE, "kunde-2");

        var repeated = (ChangeSubmission.Repeated) intake.submit(
                id,
                ChangeWorld.of(another)
                        .adding(List.of(KRAV), "pensjon")
                        .removing(List.of(), "lonn")
                        .asked());

        assertThat(repeated.differs())
                .containsExactly(
                        ChangeDifference.SYSTEM_USER,
                        ChangeDifference.REQUIRED_RIGHTS,
                        ChangeDifference.UNWANTED_RIGHTS,
                        ChangeDifference.REQUIRED_PACKAGES,
                        ChangeDifference.UNWANTED_PACKAGES);
        assertThat(requests.find(id).map(ChangeRequest::systemUser)).contains(systemUser.id());
    }

    @Test
    void anotherReturnAddressIsNamedAndAnotherOrderIsNoDifference() {
        var id = newId();
        intake.submit(id, asking().adding(List.of(SKATTEKORT, KRAV)).asked());
        var turned = asking().adding(List.of(KRAV, SKATTEKORT, KRAV)).asked();

        assertThat(differences(id, turned)).isEmpty();
        assertThat(differences(id, withRedirect(turned, "https://loennsverk.example/kvittering")))
                .containsExactly(ChangeDifference.REDIRECT_URL);
    }

    @Test
    void manyEqualQuestionsAtOnceAreOneChangeRequest() throws Exception {
        var id = newId();
        var asked = asking().adding(List.of(SKATTEKORT)).asked();

        var submissions = atOnce(() -> intake.submit(id, asked), 8);

        assertThat(submissions)
                .filteredOn(ChangeSubmission.Created.class::isInstance)
                .hasSize(1);
        assertThat(submissions)
                .filteredOn(ChangeSubmission.Repeated.class::isInstance)
                .hasSize(7);
    }

    @Test
    void oneIdForTwoSystemUsersAtOnceIsOneChangeRequest() throws Exception {
        var id = newId();
        var another = world.give(systemUser.key().system(), Access.NONE, "kunde-2");
        var first = asking().adding(List.of(SKATTEKORT)).asked();
        var second = ChangeWorld.of(another).adding(List.of(SKATTEKORT)).asked();

        var submissions = atOnce(List.of(() -> intake.submit(id, first), () -> intake.submit(id, second)));

        assertThat(submissions)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(ChangeSubmission.Created.class, ChangeSubmission.Repeated.class);
    }

    @Test
    void anIdThatAnotherVendorHasOrThatWasWithdrawnIsTakenAlike() {
        var others = newId();
        var theirs = world.systemUserOf(Town.FJORDREGNSKAP);
        intake.submit(others, ChangeWorld.of(theirs).adding(List.of(SKATTEKORT)).askedBy(Town.FJORDREGNSKAP));
        var withdrawn = newId();
        intake.submit(withdrawn, asking().adding(List.of(SKATTEKORT)).asked());
        intake.withdraw(withdrawn, Town.LOENNSVERK);

        for (var taken : List.of(others, withdrawn)) {
            assertThat(refusal(taken, asking().adding(List.of(SKATTEKORT)).asked()))
                    .isEqualTo(new ChangeRefusal.IdTaken());
        }
        assertThat(requests.find(others).map(ChangeRequest::systemUser)).contains(theirs.id());
    }

    @Test
    void anUnknownSystemUserAndAnothersAreTheSame() {
        var theirs = world.systemUserOf(Town.FJORDREGNSKAP);
        var unknown = new Asking(new SystemUserId(UUID.randomUUID()), Access.NONE, Access.NONE);

        for (var asking : List.of(unknown, ChangeWorld.of(theirs))) {
            var asked = asking.adding(List.of(SKATTEKORT)).asked();
            assertThat(refusal(newId(), asked)).isEqualTo(new ChangeRefusal.UnknownSystemUser());
            assertThat(intake.verify(asked))
                    .isEqualTo(new ChangeVerification.Refused(new ChangeRefusal.UnknownSystemUser()));
        }
    }

    @Test
    void whatIsRequiredMustBeTheSystemsAndAssignable() {
        assertThat(notAskable(asking().adding(List.of("mva")).asked())).isEqualTo(Refusal.Reason.RIGHT_NOT_IN_SYSTEM);
        assertThat(notAskable(asking().adding(List.of(), "jordbruk").asked()))
                .isEqualTo(Refusal.Reason.PACKAGE_NOT_IN_SYSTEM);
        var system = new SystemId(systemUser.key().system() + "-klienter");
        town.registerSystem(system.value(), List.of(), List.of(urn("regnskapsforer-lonn")));
        var forClients = world.give(system, Access.NONE, "kunde-1");
        assertThat(notAskable(ChangeWorld.of(forClients)
                        .adding(List.of(), "regnskapsforer-lonn")
                        .asked()))
                .isEqualTo(Refusal.Reason.PACKAGE_NOT_ASSIGNABLE);
    }

    @Test
    void theReturnAddressIsTheSystems() {
        var asked = withRedirect(asking().adding(List.of(SKATTEKORT)).asked(), "https://elsewhere.example/");

        assertThat(notAskable(asked)).isEqualTo(Refusal.Reason.SYSTEM_HAS_NO_REDIRECT_URLS);
    }

    @Test
    void whatIsUnwantedNeedOnlyHaveAName() {
        assertThat(intake.submit(
                        newId(),
                        asking().removing(List.of("finnes-ikke"), "finnes-heller-ikke")
                                .asked()))
                .isInstanceOfSatisfying(
                        ChangeSubmission.Created.class,
                        created -> assertThat(created.request().change().unwanted())
                                .isEqualTo(access(List.of("finnes-ikke"), List.of("finnes-heller-ikke"))));
    }

    @Test
    void whatIsUnwantedAndHasNoNameIsPointedOut() {
        var odd = new AskedRight(List.of(new AskedRight.Attribute("urn:altinn:org", "skatteetaten")), null);

        for (var urn : List.of("lonn", "urn:altinn:accesspackage:", "", "urn:altinn:accesspackage:a\0b")) {
            var asked = new NewChangeRequest(
                    Town.LOENNSVERK, systemUser.id(), List.of(), List.of(odd), List.of(), List.of(urn), null);
            assertThat(refusal(newId(), asked))
                    .isEqualTo(new ChangeRefusal.Unnamed(List.of("unwantedRights", "unwantedAccessPackages")));
        }
        var blank = new NewChangeRequest(
                Town.LOENNSVERK, systemUser.id(), List.of(), List.of(Town.rightTo("")), List.of(), List.of(), null);
        assertThat(refusal(newId(), blank)).isEqualTo(new ChangeRefusal.Unnamed(List.of("unwantedRights")));
    }

    @Test
    void nothingIsBothRequiredAndUnwanted() {
        var asked = asking().adding(List.of(SKATTEKORT, A_MELDING), "pensjon")
                .removing(List.of(KRAV, SKATTEKORT), "pensjon", "lonn")
                .asked();

        assertThat(refusal(newId(), asked))
                .isEqualTo(new ChangeRefusal.Contradictory(access(List.of(SKATTEKORT), List.of("pensjon"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "long"})
    void anActionThatCannotBeKeptIsRefused(String action) {
        var text = action.equals("long") ? "x".repeat(256) : action;
        var odd = new AskedRight(Town.rightTo(SKATTEKORT).resource(), text);
        var asked = new NewChangeRequest(
                Town.LOENNSVERK, systemUser.id(), List.of(odd), List.of(odd), List.of(), List.of(), null);

        assertThat(refusal(newId(), asked))
                .isEqualTo(new ChangeRefusal.NotAskable(
                        new Refusal(Refusal.Reason.UNUSABLE_TEXT, List.of("requiredRights", "unwantedRights"))));
    }

    @Test
    void verifyingTellsWhatIsStillToBeMadeAndStoresNothing() {
        var asked = asking().adding(List.of(SKATTEKORT, A_MELDING), "lonn")
                .removing(List.of(KRAV), "pensjon")
                .asked();

        assertThat(intake.verify(asked)).isInstanceOfSatisfying(ChangeVerification.Verified.class, verified -> {
            assertThat(verified.effect().gained()).isEqualTo(access(List.of(SKATTEKORT), List.of()));
            assertThat(verified.effect().lost()).isEqualTo(access(List.of(KRAV), List.of()));
        });
        assertThat(requests.find(systemUser.key())).isEmpty();
    }

    @Test
    void verifyingAfterTheApprovalTellsThatNothingIsLeft() {
        var asked = asking().adding(List.of(SKATTEKORT)).removing(List.of(KRAV)).asked();
        var id = newId();
        intake.submit(id, asked);
        decisions.approve(id, town.signedIn(Town.KARI));

        assertThat(intake.verify(asked))
                .isInstanceOfSatisfying(
                        ChangeVerification.Verified.class,
                        verified ->
                                assertThat(verified.effect().changesNothing()).isTrue());
    }

    private Asking asking() {
        return ChangeWorld.of(systemUser);
    }

    private List<ChangeDifference> differences(ChangeRequestId id, NewChangeRequest asked) {
        return ((ChangeSubmission.Repeated) intake.submit(id, asked)).differs();
    }

    private ChangeRefusal refusal(ChangeRequestId id, NewChangeRequest asked) {
        var refused = ((ChangeSubmission.Refused) intake.submit(id, asked)).refusal();
        assertThat(requests.find(id).filter(request -> request.systemUser().equals(asked.systemUser())))
                .as("nothing is kept")
                .isEmpty();
        return refused;
    }

    private Refusal.Reason notAskable(NewChangeRequest asked) {
        return ((ChangeRefusal.NotAskable) refusal(newId(), asked)).refusal().reason();
    }

    private static NewChangeRequest withRedirect(NewChangeRequest asked, String url) {
        return new NewChangeRequest(
                asked.vendor(),
                asked.systemUser(),
                asked.requiredRights(),
                asked.unwantedRights(),
                asked.requiredPackages(),
                asked.unwantedPackages(),
                url);
    }

    private static <T> List<T> atOnce(Callable<T> act, int times) throws InterruptedException {
        return atOnce(Stream.generate(() -> act).limit(times).toList());
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(acts).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        }
    }
}
