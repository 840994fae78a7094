package no.systembruker.register;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static no.systembruker.Town.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.OrganisationNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.IllegalTransactionStateException;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "party")
@Import({Town.class, TestClock.class})
abstract class OfferedSystemsModuleTests {

    @Autowired
    private Town town;

    @Autowired
    private OfferedSystems offered;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Systems systems;

    /** A word that no other test's systems have in their names. */
    private String word = "";

    @BeforeEach
    void buildTheTown() {
        word = UUID.randomUUID().toString();
        town.build();
    }

    @Test
    void aSystemIsFoundByItsNameInAnyLanguageAndCase() {
        var system = offer(LOENNSVERK, new LocalisedText("Ærlig " + word, "Ærleg " + word, "Honest " + word));

        assertThat(found("ærlig " + word)).containsExactly(system);
        assertThat(found("ÆRLEG " + word)).containsExactly(system);
        assertThat(found("  honest " + word.toUpperCase() + " ")).containsExactly(system);
        assertThat(found("dishonest " + word)).isEmpty();
    }

    @Test
    void aSystemIsFoundByItsVendorsName() {
        var ours = offer(LOENNSVERK, text(word));
        var theirs = offer(FJORDREGNSKAP, text(word));

        assertThat(found("lønnsverk")).contains(ours).doesNotContain(theirs);
        assertThat(found("FJORDREGNSKAP as")).contains(theirs).doesNotContain(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000035", " 310 000 035 ", "310\u00a0000\u00a0035", "0000 35"})
    void aSystemIsFoundByItsVendorsNumberHoweverItIsWritten(String number) {
        var ours = offer(LOENNSVERK, text(word));
        var theirs = offer(FJORDREGNSKAP, text(word));

        assertThat(found(number)).contains(theirs).doesNotContain(ours);
    }

    @Test
    void whatIsHiddenOrDeletedIsNotOffered() {
        var hidden = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        town.registerSystem(hidden.value(), List.of(Town.A_MELDING), List.of());
        var deleted = offer(LOENNSVERK, text(word));
        register.delete(deleted.id(), Town.EDIT);

        assertThat(found(hidden.value())).isEmpty();
        assertThat(found(word)).isEmpty();
        assertThat(offered.find(deleted.internalId())).isEmpty();
        assertThat(offered.find(systems.find(hidden).orElseThrow().internalId()))
                .isEmpty();
        assertThat(offered.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aRenamedSystemIsFoundByItsNewName() {
        var system = offer(LOENNSVERK, text(word));
        var renamed = new SystemRegistration(
                system.id().value(),
                LOENNSVERK,
                text("Ny " + word),
                text(word),
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(),
                List.of(),
                List.of(),
                true);

        register.replace(system.id(), renamed, Town.EDIT);

        assertThat(found("ny " + word)).extracting(RegisteredSystem::id).containsExactly(system.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%s_\\%"})
    void whatMeansSomethingToTheDatabaseMeansItselfHere(String sign) {
        offer(LOENNSVERK, text("Uten " + word));
        var system = offer(LOENNSVERK, text("Med " + sign + word));

        assertThat(found(sign + word)).containsExactly(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\ud83d", "' or 1=1 --", "\u202e"})
    void oddWordsFindNothingAndBreakNothing(String odd) {
        assertThat(found(word + odd)).isEmpty();
    }

    @Test
    void theLongestNameOfLettersThatComeApartIsKept() {
        var longest = "\ufb2c".repeat(255);

        assertThat(found(longest)).isEmpty();
        var system = offer(LOENNSVERK, text(longest));

        assertThat(found(longest)).containsExactly(system);
    }

    @Test
    void theListIsTurnedByTheLastOnThePage() {
        var all = IntStream.range(0, 7)
                .mapToObj(number -> offer(LOENNSVERK, text("%s %s".formatted(word, (char) ('a' + number / 2)))))
                .toList();

        var read = new ArrayList<RegisteredSystem>();
        var page = offered.search(word, Optional.empty(), 3);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = offered.search(word, Optional.of(read.getLast().internalId()), 3);
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(read).extracting(system -> system.name().nb()).isSorted();
    }

    @Test
    void anUnknownPlaceInTheListIsItsBeginning() {
        var system = offer(LOENNSVERK, text(word));

        assertThat(offered.search(word, Optional.of(UUID.randomUUID()), 3)).containsExactly(system);
    }

    @Test
    void aSystemIsHeldInADecisionOnly() {
        var system = offer(LOENNSVERK, text(word));

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> offered.hold(system.internalId()));
    }

    private List<RegisteredSystem> found(String search) {
        return offered.search(search, Optional.empty(), 100);
    }

    private RegisteredSystem offer(OrganisationNumber vendor, LocalisedText name) {
        var id = vendor + "_" + UUID.randomUUID();
        town.offerSystem(id, name, List.of(Town.A_MELDING), List.of());
        return systems.find(new SystemId(id)).orElseThrow();
    }
}
