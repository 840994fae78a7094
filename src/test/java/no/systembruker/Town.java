package no.systembruker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.Person;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.AskedRight;
import no.systembruker.register.Edit;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.SystemRegistration;
import org.springframework.boot.test.context.TestComponent;

/** The cast of the tests: Lønnsverk makes the system, Bakeri Nord is asked, Kari runs the bakery, Ola works in it. */
@TestComponent
public class Town {

    public static final OrganisationNumber LOENNSVERK = new OrganisationNumber("310000019");
    public static final OrganisationNumber BAKERI_NORD = new OrganisationNumber("310000027");
    public static final OrganisationNumber FJORDREGNSKAP = new OrganisationNumber("310000035");
    public static final PersonNumber KARI = new PersonNumber("01819010001");
    public static final PersonNumber OLA = new PersonNumber("15867520160");
    public static final PersonNumber LIV = new PersonNumber("29820055010");
    public static final PersonNumber STRANGER = new PersonNumber("41819013061");
    public static final String LOENNSFLYT = LOENNSVERK + "_loennsflyt";
    public static final String A_MELDING = "a-melding";
    public static final String SALARY = "urn:altinn:accesspackage:lonn";
    public static final Edit EDIT = new Edit(LOENNSVERK, "loennsverk-client", "{}");

    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    private final PartyRegistration registration;
    private final PartyRegister parties;
    private final Resources resources;
    private final SystemRegister register;

    Town(PartyRegistration registration, PartyRegister parties, Resources resources, SystemRegister register) {
        this.registration = registration;
        this.parties = parties;
        this.resources = resources;
        this.register = register;
    }

    public void build() {
        registration.registerOrganisation(LOENNSVERK, "Lønnsverk AS", "AS", Optional.empty());
        registration.registerOrganisation(BAKERI_NORD, "Bakeri Nord AS", "AS", Optional.empty());
        registration.registerOrganisation(FJORDREGNSKAP, "Fjordregnskap AS", "AS", Optional.empty());
        registration.registerPerson(KARI, "Kari Nordmann");
        registration.registerPerson(OLA, "Ola Hansen");
        registration.registerPerson(LIV, "Liv Moen");
        registration.registerPerson(STRANGER, "Per Dahl");
        give(KARI, Role.DAGLIG_LEDER);
        give(OLA, Role.ANSATT);
        give(LIV, Role.TILGANGSSTYRER);
        resources.register(new Resource(A_MELDING, "Skatteetaten", text("A-melding"), true, Set.of("a-ordning")));
        register.register(loennsflyt(), EDIT);
    }

    public static SystemRegistration loennsflyt() {
        return new SystemRegistration(
                LOENNSFLYT,
                LOENNSVERK,
                text("Lønnsflyt"),
                text("Lønnssystem"),
                List.of(rightTo(A_MELDING)),
                List.of(SALARY),
                List.of("loennsverk-client"),
                List.of("https://loennsverk.example/kvittering"),
                true);
    }

    /** A system of the vendor that its id names, which asks for these, hidden from the catalogue, with a client of its own. */
    public void registerSystem(String id, List<String> resources, List<String> packages) {
        registerSystem(id, text(id), resources, packages, false);
    }

    /** As the other, but customers find it in the catalogue by its name, and may give it access unasked. */
    public void offerSystem(String id, LocalisedText name, List<String> resources, List<String> packages) {
        registerSystem(id, name, resources, packages, true);
    }

    private void registerSystem(
            String id, LocalisedText name, List<String> resources, List<String> packages, boolean visible) {
        register.register(
                new SystemRegistration(
                        id,
                        new SystemId(id).vendor(),
                        name,
                        name,
                        resources.stream().map(Town::rightTo).toList(),
                        packages,
                        List.of(id + "-client"),
                        List.of(),
                        visible),
                EDIT);
    }

    public void registerResource(String id, String... packages) {
        resources.register(new Resource(id, "Skatteetaten", text(id), true, Set.of(packages)));
    }

    /** Valid synthetic numbers, outside the ones of the cast. */
    public static Stream<OrganisationNumber> otherNumbers() {
        return IntStream.iterate(200_000_000, number -> number + 1)
                .mapToObj(String::valueOf)
                .map(OrganisationNumber::parse)
                .flatMap(Optional::stream);
    }

    public static AskedRight rightTo(String resource) {
        return new AskedRight(List.of(new AskedRight.Attribute(AskedRight.RESOURCE_ATTRIBUTE, resource)), null);
    }

    public Actor signedIn(PersonNumber number) {
        return signedIn(number, SecurityLevel.SUBSTANTIAL);
    }

    public Actor signedIn(PersonNumber number, SecurityLevel level) {
        var person = parties.person(number).orElseThrow();
        return new Actor(person.id(), person.name(), level);
    }

    public void give(PersonNumber number, Role role) {
        give(number, role, bakeriNord());
    }

    public void give(PersonNumber number, Role role, Organisation organisation) {
        registration.giveRole(role, organisation, registered(number));
    }

    public void takeFrom(PersonNumber number, Role role) {
        takeFrom(number, role, bakeriNord());
    }

    public void takeFrom(PersonNumber number, Role role, Organisation organisation) {
        registration.takeRole(role, organisation, registered(number));
    }

    public Organisation found(OrganisationNumber number, String name, String form) {
        registration.registerOrganisation(number, name, form, Optional.empty());
        return parties.organisation(number).orElseThrow();
    }

    public Organisation foundUnit(OrganisationNumber number, String name, OrganisationNumber parent) {
        registration.registerOrganisation(number, name, "BEDR", Optional.of(parent));
        return parties.organisation(number).orElseThrow();
    }

    public Organisation bakeriNord() {
        return parties.organisation(BAKERI_NORD).orElseThrow();
    }

    public Person registered(PersonNumber number) {
        return parties.person(number).orElseThrow();
    }

    /** Somebody whom nobody knows yet. */
    public PersonNumber newcomer(String name) {
        var number = Stream.generate(NEWCOMERS::incrementAndGet)
                .limit(100_000)
                .map(each -> "%02d8190%05d".formatted(1 + each / 50_000, each % 50_000))
                .flatMap(text -> PersonNumber.parse(text).stream())
                .filter(free -> parties.person(free).isEmpty())
                .findFirst()
                .orElseThrow();
        registration.registerPerson(number, name);
        return number;
    }

    /** A valid synthetic number that nobody is ever registered with. */
    public static PersonNumber nobody() {
        return Stream.iterate(99_999, serial -> serial - 1)
                .limit(10_000)
                .flatMap(serial -> PersonNumber.parse("31817%06d".formatted(serial)).stream())
                .findFirst()
                .orElseThrow();
    }

    public static LocalisedText text(String text) {
        return new LocalisedText(text, text, text);
    }
}
