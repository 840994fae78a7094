package no.systembruker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTests {

    private static final String PACKAGE =
            "tilgangsstyrer | personale | A | H1 | Tilgangsstyrer | Tilgangsstyrar | Access manager";

    private String areas = "personale | Personale | Personale | Personnel";
    private String roles = "daglig-leder";
    private String holderGroups = "H1 | daglig-leder*";
    private String packages = PACKAGE;
    private String descriptions = "tilgangsstyrer | Kan gi tilgang. | Kan gi tilgang. | Can give access.";

    @Test
    void filesThatFitTogetherMakeACatalogue() {
        var accessManager = read().find("tilgangsstyrer").orElseThrow();

        assertThat(accessManager.holders()).containsExactly(new Holder("daglig-leder", null, false, true));
        assertThat(accessManager.description())
                .isEqualTo(new LocalisedText("Kan gi tilgang.", "Kan gi tilgang.", "Can give access."));
    }

    @Test
    void remarksAndEmptyLinesCountAsLinesOnly() {
        packages = "# a remark\n\n" + PACKAGE + "\nlonn | personal | A | H1 | Lønn | Lønn | Salary";

        assertFault("packages:4: unknown area personal");
    }

    @Test
    void aMissingLanguageIsRefused() {
        packages = "tilgangsstyrer | personale | A | H1 | Tilgangsstyrer |  | Access manager";

        assertFault("packages:1: nynorsk is missing");
    }

    @Test
    void aMissingColumnIsRefused() {
        areas = "personale | Personale | Personale";

        assertFault("areas:1: English is missing");
    }

    @Test
    void aColumnTooManyIsRefused() {
        packages = PACKAGE + " | Extra";

        assertFault("packages:1: too many columns");
    }

    @Test
    void aPackageMayNotComeTwice() {
        packages = PACKAGE + "\n" + PACKAGE;

        assertFault("packages:2: duplicate package tilgangsstyrer");
    }

    @Test
    void anAreaMayNotComeTwice() {
        areas = areas + "\n" + areas;

        assertFault("areas:2: duplicate area personale");
    }

    @Test
    void aPackageMayNotBeDescribedTwice() {
        descriptions = descriptions + "\n" + descriptions;

        assertFault("descriptions:2: duplicate description tilgangsstyrer");
    }

    @Test
    void aDescriptionMustBeOfAPackage() {
        descriptions = "lonn | Kan lese. | Kan lese. | Can read.";

        assertFault("descriptions:1: unknown package lonn");
    }

    @Test
    void aDescriptionMustBeInEveryLanguage() {
        descriptions = "tilgangsstyrer | Kan gi tilgang. | Kan gi tilgang. |";

        assertFault("descriptions:1: English is missing");
    }

    @Test
    void anUnknownHolderGroupIsRefused() {
        packages = "tilgangsstyrer | personale | A | H2 | Tilgangsstyrer | Tilgangsstyrar | Access manager";

        assertFault("packages:1: unknown holder group H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DA", "a", "X", "A D"})
    void unknownFlagsAreRefused(String flags) {
        packages = "tilgangsstyrer | personale | %s | H1 | Tilgangsstyrer | Tilgangsstyrar | Access manager"
                .formatted(flags);

        assertFault("packages:1: flags must be AD, A, D or -, not " + flags);
    }

    @Test
    void anUnknownRoleIsRefused() {
        holderGroups = "H1 | daglig-leder, dagleg-leiar";

        assertFault("holder-groups:1: unknown role dagleg-leiar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"daglig-leder?", "daglig-leder:as", "daglig-leder*!", ""})
    void aHolderMustBeWrittenAsOne(String holder) {
        holderGroups = "H1 | daglig-leder, " + holder;

        assertFault("holder-groups:1: not a holder: '%s'".formatted(holder));
    }

    @Test
    void aCatalogueNeedsAnAccessManager() {
        packages = "lonn | personale | A | H1 | Lønn | Lønn | Salary";
        descriptions = "";

        assertFault("The catalogue lacks the package tilgangsstyrer");
    }

    private void assertFault(String message) {
        assertThatThrownBy(this::read).isInstanceOf(CatalogueFault.class).hasMessage(message);
    }

    private Catalogue read() {
        return CatalogueReader.read(new CatalogueFiles(
                Line.of("areas", areas),
                Line.of("roles", roles),
                Line.of("holder-groups", holderGroups),
                Line.of("packages", packages),
                Line.of("descriptions", descriptions)));
    }
}
