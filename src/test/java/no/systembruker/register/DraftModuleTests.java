package no.systembruker.register;

import static no.systembruker.Town.EDIT;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.Town.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.PersonId;
import no.systembruker.party.PersonNumber;
import no.systembruker.register.RegistrationProblem.IdTaken;
import no.systembruker.register.RegistrationProblem.MissingText;
import no.systembruker.register.RegistrationProblem.TooMany;
import no.systembruker.register.RegistrationProblem.UnsafeRedirect;
import no.systembruker.register.RegistrationProblem.UnusableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "party")
@Import({Town.class, TestClock.class})
abstract class DraftModuleTests {

    @Autowired
    private Town town;

    @Autowired
    private TestClock clock;

    @Autowired
    private SystemDrafts drafts;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Systems systems;

    @Autowired
    private ChangeLog changes;

    private String id = "";
    private PersonId kari = new PersonId(new UUID(0, 0));
    private PersonId liv = new PersonId(new UUID(0, 0));

    @BeforeEach
    void buildTheTown() {
        clock.reset();
        town.build();
        town.registerResource("skattekort", "skatt-naering");
        id = LOENNSVERK + "_" + UUID.randomUUID();
        kari = person(Town.KARI);
        liv = person(Town.LIV);
    }

    @Test
    void aDraftMayBeIncompleteAndIsFoundAgain() {
        var draft = begun(SystemContent.EMPTY);

        assertThat(drafts.find(draft.id())).contains(draft);
        assertThat(drafts.ofVendor(LOENNSVERK, liv)).contains(draft);
        assertThat(drafts.problems(draft))
                .containsExactly(new MissingText(List.of(
                        "name.nb", "name.nn", "name.en", "description.nb", "description.nn", "description.en")));
    }

    @Test
    void aDraftIsHeldAgainstTheRulesOfTheRegister() {
        register.register(
                new SystemRegistration(
                        id, LOENNSVERK, text("x"), text("x"), List.of(), List.of(), List.of(), List.of(), false),
                EDIT);
        var clients = IntStream.range(0, SystemRegistration.MOST + 1)
                .mapToObj(number -> id + number)
                .toList();
        var wrong = complete()
                .withTexts(new DraftText("a\0b", "x", "x"), written("x"))
                .withRedirectUrls(List.of("http://vendor.example"))
                .withClientIds(clients);

        assertThat(drafts.problems(blank().with(id, wrong)))
                .containsExactlyInAnyOrder(
                        new UnusableText(List.of("name.nb")),
                        new TooMany(List.of("clientId")),
                        new IdTaken(),
                        new UnsafeRedirect(List.of("http://vendor.example")));
    }

    @Test
    void whatIsDraftedBecomesASystemOnceHoweverOftenItIsSent() {
        var draft = begun(complete());

        var first = drafts.register(draft.id(), kari);

        assertThat(first).isEqualTo(new DraftRegistration.Registered(new SystemId(id)));
        assertThat(drafts.register(draft.id(), liv)).isEqualTo(first);
        assertThat(system().content()).isEqualTo(complete());
        assertThat(drafts.find(draft.id()).orElseThrow().registeredAs()).isEqualTo(new SystemId(id));
        assertThat(drafts.ofVendor(LOENNSVERK, kari))
                .extracting(SystemDraft::id)
                .doesNotContain(draft.id());
        drafts.write(draft.id(), each -> each.with(SystemContent.EMPTY), kari);
        drafts.discard(draft.id());
        assertThat(drafts.find(draft.id()).orElseThrow().content()).isEqualTo(complete());
    }

    @Test
    void anIncompleteDraftDoesNotBecomeASystem() {
        var draft = begun(complete().withTexts(written("x"), new DraftText("x", "", "x")));

        assertThat(drafts.register(draft.id(), kari))
                .isEqualTo(new DraftRegistration.Refused(List.of(new MissingText(List.of("description.nn")))));
        assertThat(systems.find(new SystemId(id))).isEmpty();
    }

    @Test
    void thePersonWhoRegistersInThePortalStandsInTheLogWithWhatBecameOfIt() {
        drafts.register(begun(complete()).id(), kari);

        assertThat(changes.page(system(), OptionalLong.empty(), 5).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.change().edit()).isEqualTo(new Edit(LOENNSVERK, Edit.PORTAL, kari, null));
                    assertThat(line.change().became()).isEqualTo(complete());
                    assertThat(line.before()).isNull();
                });
    }

    @Test
    void theLogTellsWhatWasBeforeEachChangePageByPage() {
        drafts.register(begun(complete()).id(), kari);
        register.replacePackages(new SystemId(id), List.of(), EDIT);
        register.delete(new SystemId(id), EDIT);

        var first = changes.page(system(), OptionalLong.empty(), 2);
        var second = changes.page(system(), OptionalLong.of(Objects.requireNonNull(first.next())), 2);

        assertThat(first.lines())
                .extracting(line -> line.change().kind())
                .containsExactly(ChangeKind.DELETED, ChangeKind.PACKAGES_REPLACED);
        assertThat(first.lines().getLast().before()).isEqualTo(complete());
        assertThat(second.lines()).extracting(line -> line.change().kind()).containsExactly(ChangeKind.CREATED);
        assertThat(second.next()).isNull();
    }

    @Test
    void aChangeTouchesWhatItChangesAndNothingElse() {
        var system = registered();
        var draft = drafts.beginChange(system, kari).orElseThrow();
        drafts.write(draft.id(), each -> each.with(each.content().withVisible(false)), kari);

        assertThat(drafts.revise(draft.id(), kari)).isEqualTo(new DraftRevision.Made());

        assertThat(system().content()).isEqualTo(complete().withVisible(false));
        assertThat(drafts.find(draft.id())).isEmpty();
        assertThat(drafts.revise(draft.id(), kari)).isEqualTo(new DraftRevision.Unknown());
    }

    @Test
    void aChangeOfNothingIsNotLogged() {
        var draft = drafts.beginChange(registered(), kari).orElseThrow();

        assertThat(drafts.revise(draft.id(), kari)).isEqualTo(new DraftRevision.Made());

        assertThat(changes.of(system())).hasSize(1);
    }

    @Test
    void twoWhoChangeTheSameSystemHaveADraftEach() {
        var system = registered();
        var karis = drafts.beginChange(system, kari).orElseThrow();
        var livs = drafts.beginChange(system, liv).orElseThrow();

        assertThat(livs.id()).isNotEqualTo(karis.id());
        assertThat(drafts.beginChange(system, kari)).contains(karis);
        assertThat(drafts.ofVendor(LOENNSVERK, kari)).contains(karis).doesNotContain(livs);
    }

    @Test
    void whoComesSecondIsToldWhatHasChangedAndLosesNothing() {
        var system = registered();
        var karis = drafts.beginChange(system, kari).orElseThrow();
        var livs = drafts.beginChange(system, liv).orElseThrow();
        drafts.write(karis.id(), each -> each.with(each.content().withRedirectUrls(List.of())), kari);
        drafts.write(livs.id(), each -> each.with(each.content().withClientIds(List.of(id + "-2"))), liv);
        assertThat(drafts.meanwhile(livs)).isEmpty();
        drafts.revise(karis.id(), kari);

        assertThat(drafts.revise(livs.id(), liv)).isEqualTo(new DraftRevision.Overtaken());
        assertThat(drafts.meanwhile(livs).orElseThrow().urlsRemoved()).containsExactly("https://loennsverk.example/a");
        drafts.reconcile(livs.id(), liv);
        assertThat(drafts.revise(livs.id(), liv)).isEqualTo(new DraftRevision.Made());

        assertThat(system().content())
                .isEqualTo(complete().withRedirectUrls(List.of()).withClientIds(List.of(id + "-2")));
    }

    @Test
    void aDeletedSystemStaysAsItWas() {
        var system = registered();
        var draft = drafts.beginChange(system, kari).orElseThrow();
        register.delete(system.id(), EDIT);

        assertThat(drafts.revise(draft.id(), kari)).isEqualTo(new DraftRevision.Retired());
        assertThat(drafts.beginChange(system(), liv)).isEmpty();
        assertThat(drafts.ofVendor(LOENNSVERK, kari)).doesNotContain(draft);
    }

    @Test
    void theIdOfARegisteredSystemIsNotChangedByADraft() {
        var draft = drafts.beginChange(registered(), kari).orElseThrow();

        drafts.write(draft.id(), each -> each.with(LOENNSVERK + "_other", each.content()), kari);

        assertThat(drafts.find(draft.id()).orElseThrow().systemId()).isEqualTo(id);
    }

    @Test
    void anIdIsProposedThatIsFree() {
        var name = "Ærlig  Lønn & Pålegg!" + UUID.randomUUID().toString().substring(0, 4);
        var first = drafts.propose(LOENNSVERK, name);
        assertThat(first.value()).startsWith(LOENNSVERK + "_aerlig-lonn-palegg-");
        register.register(
                new SystemRegistration(
                        first.value(),
                        LOENNSVERK,
                        text("x"),
                        text("x"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false),
                EDIT);

        assertThat(drafts.propose(LOENNSVERK, name).value()).isEqualTo(first + "-2");
        assertThat(drafts.propose(LOENNSVERK, "漢字").name()).startsWith("system");
    }

    @Test
    void aVendorDoesNotPrepareMoreThanItCanOversee() {
        var vendor = Town.otherNumbers().skip(9_000).findFirst().orElseThrow();
        var blank = drafts.blank(vendor, kari);
        for (int number = 0; number < SystemDrafts.MOST; number++) {
            assertThat(drafts.begin(blank, kari)).isPresent();
        }

        assertThat(drafts.begin(blank, kari)).isEmpty();
    }

    @Test
    void theLastTouchedDraftComesFirst() {
        var older = begun(SystemContent.EMPTY);
        clock.advance(Duration.ofMinutes(1));
        var newer = begun(SystemContent.EMPTY);
        clock.advance(Duration.ofMinutes(1));
        drafts.write(older.id(), each -> each.with(complete()), liv);

        assertThat(drafts.ofVendor(LOENNSVERK, kari))
                .extracting(SystemDraft::id)
                .containsSubsequence(older.id(), newer.id());
        assertThat(drafts.find(older.id()).orElseThrow().changedBy()).isEqualTo(liv);
    }

    @Test
    void aVendorsSystemsAreReadByNamePageByPageAndSearched() {
        var vendor = Town.otherNumbers().skip(9_100).findFirst().orElseThrow();
        for (var each : List.of("Kasse", "Lønn", "Årsoppgjør")) {
            town.offerSystem(vendor + "_" + UUID.randomUUID(), Town.text(each), List.of(), List.of());
        }
        var first = systems.page(vendor, "", false, Optional.empty(), 2);
        var second = systems.page(vendor, "", false, Optional.of(first.getLast().internalId()), 2);

        assertThat(Stream.concat(first.stream(), second.stream())
                        .map(system -> system.name().nb()))
                .containsExactlyInAnyOrder("Kasse", "Lønn", "Årsoppgjør");
        assertThat(systems.page(vendor, "LØNN", false, Optional.empty(), 2))
                .extracting(system -> system.name().nb())
                .containsExactly("Lønn");
        var id = first.getFirst().id();
        assertThat(systems.page(vendor, id.name(), false, Optional.empty(), 2))
                .extracting(RegisteredSystem::id)
                .containsExactly(id);
        assertThat(systems.page(vendor, "100 %_", false, Optional.empty(), 2)).isEmpty();
        register.delete(id, EDIT);
        assertThat(systems.page(vendor, "", false, Optional.empty(), 9)).hasSize(2);
        assertThat(systems.page(vendor, "", true, Optional.empty(), 9))
                .extracting(RegisteredSystem::id)
                .containsExactly(id);
    }

    private SystemDraft blank() {
        return drafts.blank(LOENNSVERK, kari);
    }

    private SystemDraft begun(SystemContent content) {
        return drafts.begin(blank().with(id, content), kari).orElseThrow();
    }

    private RegisteredSystem registered() {
        drafts.register(begun(complete()).id(), kari);
        return system();
    }

    private SystemContent complete() {
        return new SystemContent(
                written("Lønn"),
                written("Lønn og løn"),
                List.of(Right.to("skattekort"), new Right(Town.A_MELDING, "read")),
                List.of("lonn"),
                List.of(id + "-1"),
                List.of("https://loennsverk.example/a"),
                true);
    }

    private static DraftText written(String text) {
        return new DraftText(text, text, text);
    }

    private RegisteredSystem system() {
        return systems.find(new SystemId(id)).orElseThrow();
    }

    private PersonId person(PersonNumber number) {
        return town.signedIn(number).person();
    }
}
