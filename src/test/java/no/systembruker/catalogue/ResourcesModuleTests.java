package no.systembruker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.systembruker.TestClock;
import no.systembruker.catalogue.ResourceRegistration.Created;
import no.systembruker.catalogue.ResourceRegistration.UnknownPackages;
import no.systembruker.catalogue.ResourceRegistration.Updated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(TestClock.class)
abstract class ResourcesModuleTests {

    private static final Resource TAX_CARD = resource("skattekort", "lonn", "skattegrunnlag");
    private static final Resource WAGE_REPORT = resource("app_skd_a-melding", "lonn", "a-ordning");
    private static final Resource POSTBOX = resource("postkasse");

    @Autowired
    private Resources resources;

    @Autowired
    private ResourcePackages packages;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void anEmptyCatalogueOfResources() {
        database.sql("delete from resource_package").update();
        database.sql("delete from resource").update();
    }

    @Test
    void aRegisteredResourceIsFound() {
        assertThat(resources.register(TAX_CARD)).isEqualTo(new Created(TAX_CARD));

        assertThat(resources.find("skattekort")).contains(TAX_CARD);
    }

    @Test
    void resourcesAreFoundByWordsOfNameOwnerAndId() {
        var aquaculture = new Resource(
                "havbruk_1",
                "Ærlig Fiskeetat",
                new LocalisedText("Årsmelding", "Årsmelding", "Yearly report"),
                true,
                Set.of());
        resources.register(aquaculture);
        resources.register(TAX_CARD);

        for (var words : List.of(
                "havbruk", "ARSMELDING", "yearly  rep", "ærlig års", "aerlig Årsmeld", "a\u030arsmelding", "k_1")) {
            assertThat(resources.search(words, 5)).as(words).containsExactly(aquaculture);
        }
        for (var words :
                List.of("", " ", "finnes-ikke", "yearly skattekort", "%", "havbruk\\", "a b c d e f g", "\0")) {
            assertThat(resources.search(words, 5)).as(words).isEmpty();
        }
        assertThat(resources.search("a", 1)).hasSize(1);
    }

    @Test
    void theBusyKnowAtOnceInWhichPackagesAResourceIs() {
        resources.register(TAX_CARD);
        assertThat(packages.of("skattekort")).containsExactlyInAnyOrder("lonn", "skattegrunnlag");
        assertThat(packages.of("postkasse")).isEmpty();

        resources.register(resource("skattekort", "a-ordning"));

        assertThat(packages.of("skattekort")).containsExactly("a-ordning");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 3600, -1})
    void theBusyHearWithinSecondsOfWhatAnotherNodeHasRegistered(long seconds) {
        resources.register(TAX_CARD);
        assertThat(packages.of("skattekort")).contains("lonn");
        database.sql("delete from resource_package where package_slug = 'lonn'").update();

        clock.advance(Duration.ofSeconds(seconds));

        assertThat(packages.of("skattekort")).containsExactly("skattegrunnlag");
    }

    @Test
    void registeringAgainChangesNothing() {
        resources.register(TAX_CARD);

        assertThat(resources.register(TAX_CARD)).isEqualTo(new Updated(TAX_CARD));

        assertThat(resources.find("skattekort")).contains(TAX_CARD);
    }

    @Test
    void registeringAnewReplacesWhatWasSaidBefore() {
        resources.register(TAX_CARD);
        var changed = new Resource(
                "skattekort",
                "Skatteetaten",
                new LocalisedText("Skattekort 2", "Skattekort 2", "Tax card 2"),
                false,
                Set.of("skattegrunnlag", "skatt-naering"));

        resources.register(changed);

        assertThat(resources.find("skattekort")).contains(changed);
    }

    @Test
    void aPackageThatIsNotInTheCatalogueIsRefused() {
        var lost = resource("skattekort", "lonn", "ukjent");

        assertThat(resources.register(lost)).isEqualTo(new UnknownPackages(Set.of("ukjent")));

        assertThat(resources.find("skattekort")).isEmpty();
    }

    @Test
    void ofManyAtOnceOneCreatesAndTheOthersAreTold() throws Exception {
        var attempts = IntStream.range(0, 8)
                .<Callable<ResourceRegistration>>mapToObj(attempt -> () -> resources.register(TAX_CARD))
                .toList();

        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            var answers = threads.invokeAll(attempts).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers).containsOnlyOnce(new Created(TAX_CARD)).contains(new Updated(TAX_CARD));
        }
        assertThat(resources.find("skattekort")).contains(TAX_CARD);
    }

    @Test
    void manyAreFoundByIdAndTheUnknownAreLeftOut() {
        List.of(TAX_CARD, WAGE_REPORT, POSTBOX).forEach(resources::register);

        assertThat(resources.findAll(List.of("skattekort", "postkasse", "ukjent", "ikke en id\u0000")))
                .isEqualTo(Map.of("skattekort", TAX_CARD, "postkasse", POSTBOX));
        assertThat(resources.findAll(List.of())).isEmpty();
    }

    @Test
    void packagesAreOpenedToWhatTheyContain() {
        List.of(TAX_CARD, WAGE_REPORT, POSTBOX).forEach(resources::register);

        assertThat(resources.inPackages(List.of("lonn", "a-ordning", "toll")))
                .isEqualTo(Map.of(
                        "lonn", List.of(WAGE_REPORT, TAX_CARD), "a-ordning", List.of(WAGE_REPORT), "toll", List.of()));
        assertThat(resources.inPackages(List.of())).isEmpty();
    }

    @Test
    void aResourceIsInsideItsPackagesOnly() {
        List.of(TAX_CARD, POSTBOX).forEach(resources::register);

        assertThat(resources.isInside("skattekort", List.of("toll", "lonn"))).isTrue();
        assertThat(resources.isInside("skattekort", List.of("toll"))).isFalse();
        assertThat(resources.isInside("skattekort", List.of())).isFalse();
        assertThat(resources.isInside("postkasse", List.of("lonn"))).isFalse();
        assertThat(resources.isInside("ukjent", List.of("lonn"))).isFalse();
    }

    @Test
    void theMigrationsAreTheModulesOwn() {
        assertThat(database.sql("select script from flyway_schema_history_catalogue where version = '1'")
                        .query(String.class)
                        .single())
                .isEqualTo("V1__create_resources.sql");
    }

    private static Resource resource(String id, String... packages) {
        return new Resource(
                id, "skd", new LocalisedText("Navn " + id, "Namn " + id, "Name " + id), true, Set.of(packages));
    }
}
