package no.systembruker.portal.systemuser;

import static no.systembruker.Town.FJORDREGNSKAP;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

@PortalTest
class ChoiceControllerTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    private String word = "";

    @BeforeEach
    void buildTheTown() {
        word = UUID.randomUUID().toString();
        town.build();
    }

    @ParameterizedTest
    @CsvSource({"nb,Ærlig", "nn,Ærleg", "en,Honest"})
    void aSystemIsFoundInAnyLanguageAndNamedInTheReaders(String language, String name) {
        offer(LOENNSVERK, new LocalisedText("Ærlig " + word, "Ærleg " + word, "Honest " + word));

        for (var search : List.of("Ærlig", "ærleg", "HONEST")) {
            assertThat(kari().opens(searching(search + " " + word) + "&lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("href=\"/system-users/new/[0-9a-f-]{36}\">" + name + " " + word)
                    .contains("Lønnsverk AS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fjordregnskap", "310 000 035"})
    void aSystemIsFoundByItsVendor(String search) {
        offer(FJORDREGNSKAP, Town.text(word));

        assertThat(kari().opens(searching(search))).bodyText().contains(word, "Fjordregnskap AS");
    }

    @Test
    void whatIsNotFoundIsSaidAndWhatToDo() {
        assertThat(kari().opens(searching(word)))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen systemer passer til «" + word + "»", "Spør leverandøren om å få den")
                .contains("value=\"" + word + "\"");
    }

    @Test
    void theListIsTurnedByTheLastOnThePage() {
        IntStream.range(0, 21).forEach(number -> offer(LOENNSVERK, Town.text("%s %02d".formatted(word, number))));

        var first = kari().opens(searching(word));

        assertThat(first).bodyText().contains(word + " 00", word + " 19").doesNotContain(word + " 20");
        assertThat(kari().opens(next(first)))
                .hasStatusOk()
                .bodyText()
                .contains(word + " 20", "Til begynnelsen av listen")
                .doesNotContain(word + " 19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "00000000-0000-4000-8000-000000000000", "%00"})
    void anUnknownPlaceInTheListIsItsBeginning(String after) {
        offer(LOENNSVERK, Town.text(word));

        assertThat(kari().opens(searching(word) + "&after=" + after))
                .hasStatusOk()
                .bodyText()
                .contains(word + "</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "%", "\0", "' or 1=1 --"})
    void oddWordsAreSearchedForAndNothingElse(String odd) {
        assertThat(kari().opens(searching(word + odd)))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen systemer passer")
                .doesNotContain("<script>alert");
    }

    @Test
    void anEmployeeIsToldWhoMayGive() {
        assertThat(new Reader(browser, town.signedIn(Town.OLA)).opens("/system-users/new"))
                .hasStatus(403)
                .bodyText()
                .contains("Du kan ikke gi systemer tilgang for Bakeri Nord AS", "<li>daglig leder</li>");
    }

    @Test
    void theWayStartsOnTheListAndOnTheOverview() {
        assertThat(kari().opens("/system-users")).bodyText().contains("href=\"/system-users/new\"");
        assertThat(kari().opens("/")).bodyText().contains("href=\"/system-users/new\"");
    }

    private void offer(OrganisationNumber vendor, LocalisedText name) {
        town.offerSystem(vendor + "_" + UUID.randomUUID(), name, List.of(Town.A_MELDING), List.of());
    }

    private Reader kari() {
        return reader(Town.KARI);
    }

    private Reader reader(PersonNumber person) {
        return new Reader(browser, town.signedIn(person));
    }

    private static String searching(String words) {
        return "/system-users/new?search=" + UriUtils.encode(words, StandardCharsets.UTF_8);
    }

    private static String next(MvcTestResult page) {
        var link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
