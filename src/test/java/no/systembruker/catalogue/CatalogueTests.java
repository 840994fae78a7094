package no.systembruker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTests {

    private static final Locale BOKMAL = Locale.of("nb");
    private static final Locale NYNORSK = Locale.of("nn");

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyPackageForOrganisationsIsThere() {
        assertThat(packages()).hasSize(147);
        assertThat(catalogue.packagesByArea()).hasSize(21);
        assertThat(catalogue.packagesByArea().values())
                .allSatisfy(members -> assertThat(members).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"true, true, 129", "true, false, 11", "false, true, 6", "false, false, 1"})
    void theFlagsAreThoseOfTheSource(boolean assignable, boolean delegable, int expected) {
        assertThat(packages().stream().filter(each -> each.assignable() == assignable && each.delegable() == delegable))
                .hasSize(expected);
    }

    @Test
    void onlyTheAccountantsAuditorsAndBusinessManagersPackagesAreClientOnly() {
        assertThat(packages().stream().filter(AccessPackage::clientOnly).map(AccessPackage::slug))
                .containsExactlyInAnyOrder(
                        "regnskapsforer-med-signeringsrettighet",
                        "regnskapsforer-uten-signeringsrettighet",
                        "regnskapsforer-lonn",
                        "ansvarlig-revisor",
                        "revisormedarbeider",
                        "forretningsforer-eiendom");
    }

    @Test
    void noSystemUserMayGetThePackageForExplicitDelegation() {
        assertThat(packages().stream().filter(each -> !each.grantable()).map(AccessPackage::slug))
                .containsExactly("eksplisitt");
    }

    @Test
    void everyWordIsSpeltInLatinLetters() {
        var written = texts().flatMap(text -> Stream.of(text.nb(), text.nn(), text.en()))
                .toList();

        assertThat(written).hasSizeGreaterThan(3 * (147 + 21));
        assertThat(written.stream().filter(text -> !text.matches("[\\p{IsLatin}0-9 .,()’–-]+")))
                .isEmpty();
    }

    @Test
    void aPackageIsFoundWithItsNamesAreaAndDescription() {
        var wages = catalogue.find("lonn").orElseThrow();

        assertThat(wages.urn()).isEqualTo("urn:altinn:accesspackage:lonn");
        assertThat(wages.name()).isEqualTo(new LocalisedText("Lønn", "Lønn", "Salary"));
        assertThat(wages.area().name().in(NYNORSK)).isEqualTo("Personale");
        assertThat(wages.description()).isNotNull();
    }

    @Test
    void aHolderMayPassOnWhatItDoesNotHold() {
        assertThat(catalogue.find("lonn").orElseThrow().holders())
                .contains(
                        new Holder("daglig-leder", null, true, true),
                        new Holder("hovedadministrator", null, false, true))
                .doesNotContain(new Holder("regnskapsforer", null, true, false));
    }

    @Test
    void aHolderMayHoldWhatItMayNotPassOnAndOnlyForSomeForms() {
        var holders = catalogue.find("forretningsforer-eiendom").orElseThrow().holders();

        assertThat(holders)
                .containsExactly(
                        new Holder("forretningsforer", "BRL", true, false),
                        new Holder("forretningsforer", "ESEK", true, false));
        assertThat(holders.getFirst().concerns("BRL")).isTrue();
        assertThat(holders.getFirst().concerns("AS")).isFalse();
    }

    @Test
    void somePackagesAreHeldByNobodyUntilTheyAreGiven() {
        assertThat(catalogue.find("tjenester-nuf").orElseThrow().holders()).isEmpty();
    }

    @Test
    void aUrnLeadsToItsPackage() {
        assertThat(catalogue.lookUp("urn:altinn:accesspackage:lonn"))
                .isEqualTo(new PackageLookup.Found(catalogue.find("lonn").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:altinn:accesspackage:ukjent",
                "urn:altinn:accesspackage:",
                "urn:altinn:accesspackage:lonn:lonn",
                "urn:altinn:accesspackage:LONN",
                "urn:altinn:resource:lonn",
                ":::"
            })
    void aWellFormedUrnMayBeUnknown(String urn) {
        assertThat(catalogue.lookUp(urn)).isEqualTo(new PackageLookup.Unknown(urn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lonn", "accesspackage:lonn", "urn:altinn:accesspackage"})
    void aUrnOfTooFewPartsIsMalformed(String urn) {
        assertThat(catalogue.lookUp(urn)).isEqualTo(new PackageLookup.Malformed(urn));
    }

    @ParameterizedTest
    @CsvSource({"LØNN, lonn", "lonn, lonn", "saerlig kategori lonn, lonn-personopplysninger-saerlig-kategori"})
    void searchIgnoresCaseAndDiacritics(String words, String expected) {
        assertThat(catalogue.search(words, BOKMAL))
                .extracting(AccessPackage::slug)
                .contains(expected);
    }

    @Test
    void searchReadsDescriptionsInTheLanguageAskedFor() {
        assertThat(slugs(catalogue.search("sjukepengar", NYNORSK))).containsExactly("sykefravaer");
        assertThat(catalogue.search("sjukepengar", BOKMAL)).isEmpty();
    }

    @Test
    void searchForNothingShowsEverything() {
        assertThat(catalogue.search("  ", BOKMAL)).hasSize(147);
    }

    @Test
    void aSingleRightIsHeldByWhoeverHoldsOneOfItsPackages() {
        var resource = resourceIn("skattegrunnlag", "regnskapsforer-lonn");

        assertThat(catalogue.holdersOf(resource))
                .contains(
                        new Holder("regnskapsforer", null, true, false),
                        new Holder("norsk-representant", null, true, true))
                .hasSize(13);
    }

    @Test
    void aSingleRightOutsideEveryPackageIsHeldByTheAccessManagersRoles() {
        var holders = catalogue.holdersOf(resourceIn());

        assertThat(holders).hasSize(11).contains(new Holder("hovedadministrator", null, false, true));
    }

    @Test
    void whoReadsNoneOfTheLanguagesGetsBokmal() {
        assertThat(new LocalisedText("Skole", "Skule", "School").in(Locale.FRENCH))
                .isEqualTo("Skole");
    }

    private Stream<LocalisedText> texts() {
        var areas = catalogue.packagesByArea().keySet().stream().map(Area::name);
        var names = packages().stream().map(AccessPackage::name);
        var descriptions = packages().stream().map(AccessPackage::description).filter(Objects::nonNull);
        return Stream.of(areas, names, descriptions).flatMap(Function.identity());
    }

    private List<AccessPackage> packages() {
        return catalogue.packagesByArea().values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> slugs(List<AccessPackage> packages) {
        return packages.stream().map(AccessPackage::slug).toList();
    }

    private static Resource resourceIn(String... packages) {
        var name = new LocalisedText("Skattekort", "Skattekort", "Tax card");
        return new Resource("skattekort", "skd", name, true, Set.of(packages));
    }
}
