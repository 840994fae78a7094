package no.systembruker.sandbox.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.RegisterImport.Newcomer;
import no.systembruker.register.SystemId;
import no.systembruker.sandbox.town.TownPlan.Business;
import no.systembruker.sandbox.town.TownPlan.Inhabitant;
import no.systembruker.sandbox.town.TownPlan.Product;
import no.systembruker.sandbox.town.TownPlan.Question;
import org.junit.jupiter.api.Test;

class TownPlanTests {

    private static final TownPlan PLAN = TownFiles.read();

    @Test
    void everybodyIsSynthetic() {
        assertThat(PLAN.people())
                .hasSizeGreaterThan(13)
                .extracting(Inhabitant::pid)
                .allMatch(PersonNumber::isSynthetic);
        assertThat(numbers())
                .hasSizeGreaterThan(15)
                .allMatch(number -> number.value().matches("[23].*"));
    }

    @Test
    void nobodyIsThereTwice() {
        assertThat(PLAN.people()).extracting(Inhabitant::pid).doesNotHaveDuplicates();
        assertThat(PLAN.people()).extracting(Inhabitant::name).doesNotHaveDuplicates();
        assertThat(numbers()).doesNotHaveDuplicates();
        assertThat(resources()).extracting(Resource::id).doesNotHaveDuplicates();
        assertThat(PLAN.systems()).flatExtracting(Product::clients).doesNotHaveDuplicates();
        assertThat(PLAN.requests()).extracting(TownRequests::key).doesNotHaveDuplicates();
    }

    @Test
    void theNumbersOfTheGuidesAreInTown() {
        assertThat(numbers())
                .extracting(OrganisationNumber::value)
                .contains("310000019", "310000027", "310000035", "213765418", "310987654");
    }

    @Test
    void everyOfficeIsInABusinessOfTheTown() {
        var offices = Stream.concat(
                PLAN.people().stream().flatMap(person -> person.offices().stream()),
                PLAN.organisations().stream().flatMap(business -> business.offices().stream()));

        assertThat(offices).isNotEmpty().allSatisfy(office -> {
            assertThat(office.toRole()).isNotNull();
            assertThat(numbers()).contains(office.organisation());
        });
    }

    @Test
    void everySystemIsMadeInTownOfServicesAndPackagesThatExist() {
        assertThat(PLAN.systems())
                .extracting(Product::id)
                .extracting(SystemId::vendor)
                .isSubsetOf(numbers());
        assertThat(PLAN.systems()).flatExtracting(Product::rights).isSubsetOf(delegableResources());
        assertThat(PLAN.systems()).flatExtracting(Product::dropped).isSubsetOf(delegableResources());
        assertThat(PLAN.systems())
                .allSatisfy(system -> assertThat(system.packages())
                        .allMatch(slug -> system.visible() ? isAssignable(slug) : isGrantable(slug)));
    }

    @Test
    void aPackageThatIsAskedForIsNeverEmpty() {
        var filled = resources().stream()
                .flatMap(resource -> resource.packages().stream())
                .toList();

        assertThat(PLAN.requests()).flatExtracting(Question::packages).isSubsetOf(filled);
    }

    @Test
    void someServicesStandAloneAndOneIsNeverGivenAway() {
        assertThat(resources()).anyMatch(resource -> resource.packages().isEmpty() && resource.delegable());
        assertThat(resources()).filteredOn(resource -> !resource.delegable()).hasSize(1);
    }

    @Test
    void storiesAreWrittenInEachLanguage() {
        assertThat(PLAN.people()).extracting(Inhabitant::story).allMatch(TownPlanTests::differs);
        assertThat(PLAN.systems()).extracting(Product::description).allMatch(TownPlanTests::differs);
    }

    @Test
    void crowdsAreSyntheticAndShareNeitherNumbersNorNames() {
        var newcomers = PLAN.crowds().stream()
                .flatMap(crowd -> TownCrowds.newcomers(crowd).stream())
                .toList();

        assertThat(newcomers)
                .hasSizeGreaterThan(5_000)
                .extracting(Newcomer::number)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(numbers())
                .allMatch(number -> number.value().matches("[23].*"));
        assertThat(newcomers).extracting(Newcomer::name).doesNotHaveDuplicates();
        assertThat(newcomers).extracting(Newcomer::form).contains("AS", "ENK", "BRL", "ESEK");
    }

    private static boolean differs(LocalisedText text) {
        return Stream.of(text.nb(), text.nn(), text.en()).distinct().count() == 3;
    }

    private static boolean isGrantable(String slug) {
        return Catalogue.load().find(slug).filter(AccessPackage::grantable).isPresent();
    }

    private static boolean isAssignable(String slug) {
        return Catalogue.load().find(slug).filter(AccessPackage::assignable).isPresent();
    }

    private static List<OrganisationNumber> numbers() {
        return PLAN.organisations().stream().map(Business::number).toList();
    }

    private static List<String> delegableResources() {
        return resources().stream()
                .filter(Resource::delegable)
                .map(Resource::id)
                .toList();
    }

    private static List<Resource> resources() {
        return PLAN.publicBodies().stream()
                .flatMap(body -> body.resources().stream())
                .toList();
    }
}
