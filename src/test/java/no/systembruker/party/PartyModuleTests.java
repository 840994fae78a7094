package no.systembruker.party;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    @ValueSource(strings = {"BAKERI", "nord as", " Nord ", "310000019", "310 000 019", "0000 19", "bakeri\0nord"})
    void anOrganisationIsFoundByPartOfItsNameOrNumber(String search) {
        organisation(MAIN, "Bakeri Nord AS");
        give(KARI, Role.DAGLIG_LEDER, MAIN);

        assertThat(names(KARI, search)).containsExactly("Bakeri Nord AS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "a_s", "c:\\data", "ØRN"})
    void whatMeansSomethingToTheDatabaseMeansItselfInASearch(String search) {
        var wanted = "Ørn 100 % a_s c:\\data";
        organisation(MAIN, wanted);
        organisation(UNIT, "100 prosent aXs data");
        give(KARI, Role.DAGLIG_LEDER, MAIN);
        give(KARI, Role.DAGLIG_LEDER, UNIT);

        assertThat(names(KARI, search)).containsExactly(wanted);
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
