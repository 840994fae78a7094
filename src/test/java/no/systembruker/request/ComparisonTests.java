package no.systembruker.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class ComparisonTests {

    private static final String RECEIPT = "https://loennsverk.example/kvittering?kunde=17";
    private static final String PENSION = "urn:altinn:accesspackage:pensjon";

    @Test
    void theSameAgainDiffersInNothing() {
        assertThat(differences(asked("Lønnsflyt for bakeriet", rights("a-melding", "skattekort"), packages(), RECEIPT)))
                .isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void whoNamesNoTitleHasNothingAgainstTheOneThatStands(String title) {
        assertThat(differences(asked(title, rights("a-melding", "skattekort"), packages(), RECEIPT)))
                .isEmpty();
    }

    @Test
    void orderAndRepetitionMeanNothing() {
        var rights = rights("skattekort", "a-melding", "skattekort");

        assertThat(differences(asked(null, rights, List.of(PENSION, Town.SALARY, PENSION), RECEIPT)))
                .isEmpty();
    }

    @Test
    void theActionOfARightMeansNothing() {
        var attribute = new AskedRight.Attribute(AskedRight.RESOURCE_ATTRIBUTE, "a-melding");
        var rights = List.of(new AskedRight(List.of(attribute), "write"), Town.rightTo("skattekort"));

        assertThat(differences(asked(null, rights, packages(), RECEIPT))).isEmpty();
    }

    @Test
    void whatDiffersIsToldInTheOrderOfTheContract() {
        assertThat(differences(asked("Lønn", null, null, null)))
                .containsExactly(Difference.TITLE, Difference.RIGHTS, Difference.PACKAGES, Difference.REDIRECT_URL);
    }

    @Test
    void whatCannotBeAskedForDiffersToo() {
        var odd = new AskedRight(List.of(), null);

        assertThat(differences(asked(null, List.of(odd), List.of("lonn"), "%%%")))
                .containsExactly(Difference.RIGHTS, Difference.PACKAGES, Difference.REDIRECT_URL);
    }

    @ParameterizedTest
    @CsvSource({
        "https://loennsverk.example/kvittering?kunde=18",
        "https://loennsverk.example/kvittering",
        "https://loennsverk.example/Kvittering?kunde=17",
        "'https://loennsverk.example/kvittering?kunde=17#'",
        "''"
    })
    void anotherAddressDiffers(String address) {
        assertThat(differences(asked(null, rights("a-melding", "skattekort"), packages(), address)))
                .containsExactly(Difference.REDIRECT_URL);
    }

    @Test
    void anAddressWhereThereWasNoneDiffers() {
        assertThat(Comparison.differences(
                        stored(null), asked(null, rights("a-melding", "skattekort"), packages(), RECEIPT)))
                .containsExactly(Difference.REDIRECT_URL);
        assertThat(Comparison.differences(stored(null), asked(null, rights("a-melding", "skattekort"), packages(), "")))
                .isEmpty();
    }

    private static Set<Difference> differences(NewRequest asked) {
        return Comparison.differences(stored(URI.create(RECEIPT)), asked);
    }

    private static SystemUserRequest stored(URI redirectUrl) {
        return new StandardRequest(
                new RequestId(UUID.randomUUID()),
                new SystemUserKey(new SystemId(Town.LOENNSFLYT), Town.BAKERI_NORD, ExternalRef.of(Town.BAKERI_NORD)),
                "Lønnsflyt for bakeriet",
                new Access(List.of(Right.to("a-melding"), Right.to("skattekort")), List.of("lonn", "pensjon")),
                redirectUrl,
                RequestStatus.NEW,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                false);
    }

    private static NewRequest asked(String title, List<AskedRight> rights, List<String> packages, String redirectUrl) {
        return new NewStandardRequest(
                Town.LOENNSVERK, Town.LOENNSFLYT, Town.BAKERI_NORD.value(), null, title, rights, packages, redirectUrl);
    }

    private static List<AskedRight> rights(String... resources) {
        return List.of(resources).stream().map(Town::rightTo).toList();
    }

    private static List<String> packages() {
        return List.of(Town.SALARY, PENSION);
    }
}
