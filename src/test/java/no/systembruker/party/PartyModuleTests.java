package no.systembruker.party;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest
@Transactional
abstract class PartyModuleTests {

    private static final OrganisationNumber MAIN = new OrganisationNumber("310000019");
    private static final OrganisationNumber UNIT = new OrganisationNumber("310000027");
    private static final PersonNumber KARI = new PersonNumber("01819010001");
    private static final PersonNumber OLA = new PersonNumber("15867520160");

    @Autowired
    private Mandates mandates;

    @Autowired
    private PartyRegistration registration;

    @Autowired
    private PartyRegister register;

    @Autowired
    private RecentParties recent;

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @BeforeEach
    void registerKariAndOla() {
        registration.registerPerson(KARI, "Kari Nordmann");
        registration.registerPerson(OLA, "Ola Hansen");
    }

    @Test
    void aRoleInTheMainUnitCountsInItsUnitsAndNotTheOtherWay() {
        organisation(MAIN, "Bakeri Nord AS");
        registration.registerOrganisation(UNIT, "Bakeri Nord avd. torget", "BEDR", Optional.of(MAIN));
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(OLA, Role.ANSATT, UNIT);

        assertThat(mandates.find(actor(KARI), UNIT).map(Mandate::roles)).contains(Set.of(Role.DAGLIG_LEDER));
        assertThat(mandates.find(actor(OLA), UNIT).map(Mandate::roles)).contains(Set.of(Role.ANSATT));
        assertThat(mandates.find(actor(OLA), MAIN)).isEmpty();
        assertThat(names(KARI, "")).containsExactly("Bakeri Nord AS", "Bakeri Nord avd. torget");
        assertThat(names(OLA, "")).containsExactly("Bakeri Nord avd. torget");
    }

    @Test
    void theRolesThatAreFilledAreThoseOfTheMainUnitToo() {
        organisation(MAIN, "Bakeri Nord AS");
        registration.registerOrganisation(UNIT, "Bakeri Nord avd. torget", "BEDR", Optional.of(MAIN));
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(OLA, Role.ANSATT, UNIT);

        assertThat(register.filledRoles(register.organisation(UNIT).orElseThrow()))
                .containsExactlyInAnyOrder(Role.DAGLIG_LEDER, Role.ANSATT);
        assertThat(register.filledRoles(register.organisation(MAIN).orElseThrow()))
                .containsExactly(Role.DAGLIG_LEDER);
    }

    @Test
    void personsAreFoundTogetherAndStrangersLeftOut() {
        var kari = register.person(KARI).orElseThrow();
        var ola = register.person(OLA).orElseThrow();

        assertThat(register.persons(Set.of(kari.id(), ola.id(), new PersonId(new UUID(1, 1)))))
                .containsExactlyInAnyOrder(kari, ola);
        assertThat(register.persons(Set.of())).isEmpty();
    }

    @Test
    void anOrganisationWithTwoRolesIsListedOnce() {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(KARI, Role.STYRELEDER, MAIN);

        assertThat(names(KARI, "")).containsExactly("Bakeri Nord AS");
    }

    @Test
    void aThousandOrganisationsAreReadPageByPageEachOnceInNorwegianOrder() {
        var letters = List.of("Å", "a", "Æ", "z", "Ø", "B", "é", "Ä", "ö", "4");
        var numbers = Town.otherNumbers().limit(1000).toList();
        for (int i = 0; i < numbers.size(); i++) {
            organisation(numbers.get(i), "%s-Gård %d".formatted(letters.get(i % letters.size()), i % 300));
            give(KARI, Role.DAGLIG_LEDER, numbers.get(i));
        }

        var read = new ArrayList<Organisation>();
        for (var page = page(Optional.empty()); !page.isEmpty(); page = page(Optional.of(read.getLast()))) {
            read.addAll(page);
        }

        assertThat(read)
                .hasSize(1000)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(comparing((Organisation each) -> PartyName.sortable(each.name()))
                        .thenComparing(each -> each.number().value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BAKERI", "nord as", " Nord ", "as bak", "310000019", "310 000 019", "3100 0", "bakeri\0nord"})
    void anOrganisationIsFoundByTheBeginningsOfItsWordsOrOfItsNumber(String search) {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);

        assertThat(names(KARI, search)).containsExactly("Bakeri Nord AS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ørn 100 %", "a_s", "c:\\data", "ØRN"})
    void whatMeansSomethingToTheDatabaseMeansItselfInASearch(String search) {
        var wanted = "Ørn 100 % a_s c:\\data";
        organisation(MAIN, wanted);
        organisation(UNIT, "100 prosent aXs data");
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(KARI, Role.DAGLIG_LEDER, UNIT);

        assertThat(names(KARI, search)).containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "北", "akeri", "nord bergen", "10000019", "bakerinord"})
    void whatNoWordBeginsWithIsNotFound(String search) {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);

        assertThat(names(KARI, search)).isEmpty();
    }

    @Test
    void aSubUnitIsListedRightAfterItsMainUnitAlsoByOneWhoHoldsOnlyTheUnit() {
        var numbers = Town.otherNumbers().limit(2).toList();
        organisation(MAIN, "Bakeri Nord AS");
        organisation(numbers.getFirst(), "Bakeri Nord AS Eiendom");
        organisation(numbers.getLast(), "Aa Torget");
        registration.registerOrganisation(UNIT, "Ytre torg", "BEDR", Optional.of(MAIN));
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(KARI, Role.ANSATT, numbers.getFirst());
        give(KARI, Role.ANSATT, numbers.getLast());
        give(OLA, Role.ANSATT, UNIT);
        give(OLA, Role.ANSATT, numbers.getFirst());

        assertThat(names(KARI, ""))
                .containsExactly("Aa Torget", "Bakeri Nord AS", "Ytre torg", "Bakeri Nord AS Eiendom");
        assertThat(names(OLA, "")).containsExactly("Ytre torg", "Bakeri Nord AS Eiendom");
    }

    /** So many roles and names that other statements are used than for few. */
    @Test
    void whoActsForManyFindsTheSameByEveryWay() {
        var numbers = Town.otherNumbers().limit(600).toList();
        for (int i = 0; i < numbers.size(); i++) {
            organisation(numbers.get(i), "Verksted %03d".formatted(i));
            give(KARI, Role.ANSATT, numbers.get(i));
        }
        organisation(MAIN, "Bakeri Nord AS");
        registration.registerOrganisation(UNIT, "Verksted Torget", "BEDR", Optional.of(MAIN));
        organisation(Town.FJORDREGNSKAP, "Verksted for andre");
        give(KARI, Role.DAGLIG_LEDER, MAIN);

        assertThat(names(KARI, "")).startsWith("Bakeri Nord AS", "Verksted Torget", "Verksted 000", "Verksted 001");
        assertThat(names(KARI, "verk 05"))
                .startsWith("Verksted 050")
                .endsWith("Verksted 059")
                .hasSize(10);
        assertThat(names(KARI, "tor verk")).containsExactly("Verksted Torget");
        assertThat(names(KARI, numbers.get(77).value())).containsExactly("Verksted 077");
        assertThat(names(KARI, "andre")).isEmpty();
        assertThat(names(KARI, "finnes ikke")).isEmpty();
    }

    @Test
    void theOnlyOrganisationIsKnownWhateverTheRolesInIt() {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(KARI, Role.STYRELEDER, MAIN);

        assertThat(mandates.only(actor(KARI)))
                .contains(new Mandate(
                        register.organisation(MAIN).orElseThrow(), Set.of(Role.DAGLIG_LEDER, Role.STYRELEDER)));
        assertThat(mandates.only(actor(OLA))).isEmpty();

        registration.registerOrganisation(UNIT, "Bakeri Nord avd. torget", "BEDR", Optional.of(MAIN));

        assertThat(mandates.only(actor(KARI))).isEmpty();
    }

    @Test
    void theLatestFewAreRememberedTheLastFirst() {
        var organisations = Town.otherNumbers().limit(7).map(this::held).toList();

        organisations.forEach(this::use);
        use(organisations.get(3));
        use(organisations.get(3));

        assertThat(recent.of(actor(KARI)))
                .containsExactlyElementsOf(
                        Stream.of(3, 6, 5, 4, 2).map(organisations::get).toList());
        assertThat(recent.of(actor(OLA))).isEmpty();
    }

    @Test
    void whatOneMayNoLongerActForIsNotAmongTheRecent() {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        var bakery = register.organisation(MAIN).orElseThrow();
        use(bakery);

        registration.takeRole(Role.DAGLIG_LEDER, bakery, register.person(KARI).orElseThrow());

        assertThat(recent.of(actor(KARI))).isEmpty();
    }

    @Test
    void aNameOfAnyLettersCanBeKept() {
        var longestWhenSmall = "İ".repeat(255);
        organisation(MAIN, longestWhenSmall);
        give(KARI, Role.DAGLIG_LEDER, MAIN);

        assertThat(names(KARI, "")).containsExactly(longestWhenSmall);
    }

    @Test
    void othersOrganisationsAreNotListed() {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);

        assertThat(names(OLA, "")).isEmpty();
    }

    private Organisation held(OrganisationNumber number) {
        organisation(number, "Verksted " + number);
        give(KARI, Role.ANSATT, number);
        return register.organisation(number).orElseThrow();
    }

    private void use(Organisation organisation) {
        now = now.plusSeconds(1);
        recent.remember(actor(KARI), organisation, now);
    }

    private List<Organisation> page(Optional<Organisation> after) {
        return mandates.organisationsOf(actor(KARI), "gård", after, 70);
    }

    private List<String> names(PersonNumber person, String search) {
        return mandates.organisationsOf(actor(person), search, Optional.empty(), 10).stream()
                .map(Organisation::name)
                .toList();
    }

    private void organisation(OrganisationNumber number, String name) {
        registration.registerOrganisation(number, name, "AS", Optional.empty());
    }

    private void give(PersonNumber person, Role role, OrganisationNumber number) {
        registration.giveRole(
                role,
                register.organisation(number).orElseThrow(),
                register.person(person).orElseThrow());
    }

    private Actor actor(PersonNumber number) {
        var person = register.person(number).orElseThrow();
        return new Actor(person.id(), person.name(), SecurityLevel.SUBSTANTIAL);
    }
}
