package no.systembruker.register;

import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.Town.rightTo;
import static no.systembruker.Town.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.register.AskedRight.Attribute;
import no.systembruker.register.RegistrationProblem.ClientIdRepeated;
import no.systembruker.register.RegistrationProblem.ClientIdTaken;
import no.systembruker.register.RegistrationProblem.ClientOnlyPackageInVisibleSystem;
import no.systembruker.register.RegistrationProblem.IdTaken;
import no.systembruker.register.RegistrationProblem.IdWithoutVendor;
import no.systembruker.register.RegistrationProblem.InvalidPackages;
import no.systembruker.register.RegistrationProblem.NotAResource;
import no.systembruker.register.RegistrationProblem.PackageRepeated;
import no.systembruker.register.RegistrationProblem.ResourceNotDelegable;
import no.systembruker.register.RegistrationProblem.RightRepeated;
import no.systembruker.register.RegistrationProblem.SpaceInId;
import no.systembruker.register.RegistrationProblem.UnknownResource;
import no.systembruker.register.RegistrationProblem.UnsafeRedirect;
import no.systembruker.register.RegistrationProblem.UnusableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "party")
@Import({Town.class, TestClock.class})
abstract class RegisterModuleTests {

    private static final String ACCOUNTANTS = "urn:altinn:accesspackage:regnskapsforer-lonn";

    @Autowired
    private Town town;

    @Autowired
    private Resources resources;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Systems systems;

    private String id = "";

    @BeforeEach
    void buildTheTown() {
        id = LOENNSVERK + "_" + UUID.randomUUID();
        town.build();
        town.registerResource("skattekort", "skatt-naering");
    }

    @Test
    void whatWasRegisteredIsRead() {
        var rights = List.of(rightTo(Town.A_MELDING), rightTo("skattekort"));
        var clients = List.of(id + "-2", id + "-1");
        var addresses = List.of("https://loennsverk.example/b", "https://loennsverk.example/a");
        var description = new LocalisedText("Lønn\nog pensjon", "Løn", "Pay");

        register.register(
                new SystemRegistration(
                        id,
                        LOENNSVERK,
                        text("Lønn"),
                        description,
                        rights,
                        List.of(Town.SALARY),
                        clients,
                        addresses,
                        true),
                Town.EDIT);

        var system = systems.find(new SystemId(id)).orElseThrow();
        assertThat(system.access())
                .isEqualTo(new Access(List.of(Right.to(Town.A_MELDING), Right.to("skattekort")), List.of("lonn")));
        assertThat(system.clientIds()).isEqualTo(clients);
        assertThat(system.redirectUrls()).isEqualTo(addresses);
        assertThat(system.description()).isEqualTo(description);
        assertThat(systems.withClient(id + "-1")).contains(system.id());
        assertThat(systems.ofVendor(LOENNSVERK)).contains(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000019", "310000019_", "310000027_loennsflyt", "loennsflyt", "310000019-loennsflyt"})
    void anIdStartsWithTheVendorsNumber(String id) {
        assertThat(problems(withId(id))).containsExactly(new IdWithoutVendor());
    }

    @Test
    void anIdHasNoSpaces() {
        assertThat(problems(withId(id + " 2"))).containsExactly(new SpaceInId());
    }

    @Test
    void anIdIsTakenOnceAndCaseMatters() {
        register.register(withId(id + "a"), Town.EDIT);

        assertThat(problems(withId(id + "a"))).containsExactly(new IdTaken());
        assertThat(problems(withId(id + "A"))).isEmpty();
    }

    @Test
    void textsThatCannotBeKeptAreNamed() {
        var tooLong = new LocalisedText("Lønn", "Løn", "P".repeat(256));
        var withNul = new LocalisedText("Lønn", "Løn\0", "Pay");
        var action = new AskedRight(rightTo(Town.A_MELDING).resource(), "r\0");

        var refused = problems(new SystemRegistration(
                id + "x".repeat(255),
                LOENNSVERK,
                tooLong,
                withNul,
                List.of(action),
                List.of(),
                List.of("client\0", ""),
                List.of(),
                true));

        assertThat(refused)
                .containsExactly(new UnusableText(List.of("id", "name.en", "description.nn", "clientId", "rights")));
    }

    @Test
    void anIdWithControlCharactersNeverMeetsTheDatabase() {
        assertThat(problems(withId(id + "\0"))).containsExactly(new UnusableText(List.of("id")));
    }

    @Test
    void customersAreSentToSafeAddressesOnly() {
        var addresses = List.of("https://loennsverk.example/", "http://loennsverk.example/", "/hjem");

        assertThat(problems(with(List.of(), List.of(), List.of(), addresses, true)))
                .containsExactly(new UnsafeRedirect(List.of("http://loennsverk.example/", "/hjem")));
    }

    @Test
    void aClientIdBelongsToOneSystemAcrossAllVendors() {
        register.register(withClients(id + "-client"), Town.EDIT);

        assertThat(problems(withClients(id + "-client", id + "-new", id + "-new")))
                .containsExactly(
                        new ClientIdRepeated(List.of(id + "-new")), new ClientIdTaken(List.of(id + "-client")));
    }

    @Test
    void aRightNamesOneResource() {
        var org = new AskedRight(
                List.of(new Attribute("urn:altinn:org", "skd"), new Attribute("urn:altinn:app", "mva")), null);

        assertThat(problems(withRights(org)))
                .containsExactly(new NotAResource(List.of("urn:altinn:org", "urn:altinn:app")));
    }

    @Test
    void aRightIsToAResourceThatExistsAndMayBeGiven() {
        resources.register(
                new Resource("nedlagt", "Skatteetaten", text("Nedlagt tjeneste"), false, Set.of("skatt-naering")));

        assertThat(problems(withRights(rightTo("finnes-ikke"), rightTo("ikke en id\0"), rightTo("nedlagt"))))
                .containsExactly(
                        new UnknownResource(List.of("finnes-ikke", "ikke en id\0")),
                        new ResourceNotDelegable(List.of("nedlagt")));
    }

    @Test
    void theSameRightWithAnotherActionIsAnotherRight() {
        var reading = new AskedRight(rightTo("skattekort").resource(), "read");
        var writing = new AskedRight(rightTo("skattekort").resource(), "write");

        assertThat(problems(withRights(reading, writing))).isEmpty();
        assertThat(problems(withRights(reading, writing, reading)))
                .containsExactly(new RightRepeated(List.of("skattekort")));
    }

    @Test
    void aPackageExistsAndMayBeGivenToSomeKindOfSystemUser() {
        var packages = List.of(
                "lonn", "urn:altinn:accesspackage:finnes-ikke", "urn:altinn:accesspackage:eksplisitt", Town.SALARY);

        assertThat(problems(withPackages(false, packages)))
                .containsExactly(new InvalidPackages(
                        List.of("lonn"),
                        List.of("urn:altinn:accesspackage:finnes-ikke"),
                        List.of("urn:altinn:accesspackage:eksplisitt")));
    }

    @Test
    void aPackageIsNamedOnce() {
        assertThat(problems(withPackages(true, List.of(Town.SALARY, Town.SALARY))))
                .containsExactly(new PackageRepeated(List.of(Town.SALARY)));
    }

    @Test
    void aPackageThatOnlyComesFromClientsIsNotForAVisibleSystem() {
        assertThat(problems(withPackages(true, List.of(ACCOUNTANTS))))
                .containsExactly(new ClientOnlyPackageInVisibleSystem(List.of(ACCOUNTANTS)));
        assertThat(problems(withPackages(false, List.of(ACCOUNTANTS)))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var refused = problems(new SystemRegistration(
                "lønns flyt",
                LOENNSVERK,
                text("Lønn"),
                text("Lønn"),
                List.of(rightTo("finnes-ikke")),
                List.of(ACCOUNTANTS),
                List.of("loennsverk-client"),
                List.of("hjem"),
                true));

        assertThat(refused)
                .containsExactly(
                        new SpaceInId(),
                        new IdWithoutVendor(),
                        new UnsafeRedirect(List.of("hjem")),
                        new ClientIdTaken(List.of("loennsverk-client")),
                        new UnknownResource(List.of("finnes-ikke")),
                        new ClientOnlyPackageInVisibleSystem(List.of(ACCOUNTANTS)));
    }

    @Test
    void aRefusedSystemIsNotStored() {
        var refused = withPackages(true, List.of(ACCOUNTANTS));
        register.register(refused, Town.EDIT);

        assertThat(systems.find(new SystemId(refused.id()))).isEmpty();
    }

    private List<RegistrationProblem> problems(SystemRegistration registration) {
        return switch (register.register(registration, Town.EDIT)) {
            case Registration.Refused refused -> refused.problems();
            case Registration.Registered registered -> List.of();
            case Registration.Collided collided -> throw new AssertionError("collided");
        };
    }

    private SystemRegistration withId(String id) {
        return new SystemRegistration(
                id, LOENNSVERK, text("Lønn"), text("Lønn"), List.of(), List.of(), List.of(), List.of(), true);
    }

    private SystemRegistration withClients(String... clients) {
        return with(List.of(), List.of(), List.of(clients), List.of(), true);
    }

    private SystemRegistration withRights(AskedRight... rights) {
        return with(List.of(rights), List.of(), List.of(), List.of(), true);
    }

    private SystemRegistration withPackages(boolean visible, List<String> packages) {
        return with(List.of(), packages, List.of(), List.of(), visible);
    }

    private SystemRegistration with(
            List<AskedRight> rights,
            List<String> packages,
            List<String> clients,
            List<String> redirectUrls,
            boolean visible) {
        return new SystemRegistration(
                LOENNSVERK + "_" + UUID.randomUUID(),
                LOENNSVERK,
                text("Lønn"),
                text("Lønn"),
                rights,
                packages,
                clients,
                redirectUrls,
                visible);
    }
}
