package no.systembruker.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import no.systembruker.Town;
import no.systembruker.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AccessPackageControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void anybodyMaySeeEveryPackageByArea() {
        assertThat(visit("/access-packages"))
                .hasStatusOk()
                .bodyText()
                .contains("<h2 class=\"ds-heading\" data-size=\"xs\" id=\"personale\">Personale</h2>")
                .contains("href=\"/access-packages/lonn\"", "href=\"/access-packages/hovedadministrator\"")
                .contains("For egen virksomhet og for klienter", "Bare for klienter", "Kan ikke gis til systemer");
    }

    @Test
    void theSearchFindsByPartOfAWordAndKeepsIt() {
        assertThat(visit("/access-packages?search=Lonn"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/access-packages/lonn\"", "value=\"Lonn\"", "pakker passer med «Lonn»")
                .doesNotContain("href=\"/access-packages/byggesoknad\"");
    }

    @Test
    void aSearchWithoutHitsSaysSoAndKeepsTheText() {
        assertThat(visit("/access-packages?search=%3Cb%3Efinnes%20ikke"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen tilgangspakker passer med «&lt;b&gt;finnes ikke»");
    }

    @ParameterizedTest
    @CsvSource({"nb,Hvem kan gi den?", "nn,Kven kan gi han?", "en,Who can give it?"})
    void aPackageTellsWhatIsInItAndWhoCanGiveIt(String language, String words) {
        town.registerResource("skattekort-forespoersel", "lonn");

        assertThat(visit("/access-packages/lonn?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains(words, "skattekort-forespoersel", "Skatteetaten");
    }

    @Test
    void aPackageForClientsTellsWhoseItIs() {
        assertThat(visit("/access-packages/regnskapsforer-lonn"))
                .bodyText()
                .contains("systemtilgang for klienter", "Virksomhetens regnskapsfører har pakken")
                .doesNotContain("daglig leder");
    }

    @Test
    void aPackageForPeopleOnlySaysSo() {
        assertThat(visit("/access-packages/eksplisitt")).bodyText().contains("Ingen systemtilgang kan ha den");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finnes-ikke", "LONN", "%20", "lonn%22"})
    void anUnknownPackageIsNotFound(String slug) {
        assertThat(visit("/access-packages/" + slug)).hasStatus(404);
    }

    private MvcTestResult visit(String address) {
        return browser.get().uri(URI.create(address)).exchange();
    }
}
