package no.systembruker.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.portal.request.Reference;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.role.Giving;
import no.systembruker.role.RoleAdministration;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each test has a party of its own, which Kari runs, Liv manages the access of, and Ola works in. */
@PortalTest
class HistoryControllerTests {

    private static final AtomicInteger FOUNDED = new AtomicInteger(7000);
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private RequestIntake intake;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private ChangeMailbox changes;

    @Autowired
    private JdbcClient database;

    private Organisation party;

    @BeforeEach
    void foundAnOrganisation() {
        town.build();
        var number =
                Town.otherNumbers().skip(FOUNDED.getAndIncrement()).findFirst().orElseThrow();
        party = town.found(number, "Verksted Sør AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, party);
        town.give(Town.LIV, Role.TILGANGSSTYRER, party);
        town.give(Town.OLA, Role.ANSATT, party);
    }

    /** Other tests count on people with one organisation each. */
    @AfterEach
    void takeTheRolesBack() {
        town.takeFrom(Town.KARI, Role.DAGLIG_LEDER, party);
        town.takeFrom(Town.LIV, Role.TILGANGSSTYRER, party);
        town.takeFrom(Town.OLA, Role.ANSATT, party);
    }

    @Test
    void theManagerReadsWhoDidWhatAndComesToIt() {
        var request = submitted("Lønn for kaféen");
        decisions.escalate(request.id(), town.signedIn(Town.OLA), Optional.empty());
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        deletion.handBack(request.futureSystemUser(), Town.LOENNSVERK);

        assertThat(kari().opens("/history"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Lønnsverk AS avsluttet tilgangen",
                        "Kari Nordmann godkjente forespørselen",
                        "Kari Nordmann ga systemet tilgang",
                        "Ola Hansen sendte forespørselen videre",
                        "Lønnsverk AS ba om tilgang")
                .contains(
                        "Verksted Sør AS",
                        "Lønn for kaféen",
                        "href=\"/requests/" + request.id() + "\"",
                        "href=\"/system-users/" + request.id() + "\"",
                        "Forespørsel " + Reference.of(request.id().value()),
                        "5 hendelser i alt");
    }

    @Test
    void nobodyIsShownByPersonNumber() {
        var request = submitted();
        decisions.approve(request.id(), town.signedIn(Town.KARI));

        for (var address : List.of("/history", "/history.csv")) {
            assertThat(kari().opens(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Kari Nordmann")
                    .doesNotContain(Town.KARI.value(), Town.OLA.value());
        }
    }

    @Test
    void aChangeTellsWhatWasGainedAndLostAndLeadsToItsRequest() {
        var access = changes.access();
        var change = changes.receive(access);
        var reader = reader(Town.KARI, Town.BAKERI_NORD.value());
        reader.sends("/change-requests/" + change.id() + "/approval");

        assertThat(reader.opens("/history?topic=right&system=" + access.key().system()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kari Nordmann endret hva systemet kan gjøre",
                        "I tillegg: Pensjon",
                        "Fjernet: A-melding",
                        "href=\"/change-requests/" + change.id() + "\"",
                        "href=\"/system-users/" + access.id() + "\"");
    }

    @Test
    void whoGotWhichRoleAndLostItIsTold(@Autowired RoleAdministration roles) {
        var kari = town.signedIn(Town.KARI);
        var ola = town.signedIn(Town.OLA).person();
        var given = (Giving.Given) roles.give(Role.KLIENTADMINISTRATOR, party.number(), ola, kari);
        roles.take(given.holding().id(), kari);

        assertThat(kari().opens("/history?topic=role"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Kari Nordmann tok rollen som klientadministrator fra Ola Hansen",
                        "Kari Nordmann ga Ola Hansen rollen som klientadministrator")
                .contains("href=\"/roles\"");
        assertThat(text(kari().opens("/history.csv?topic=role").getResponse()))
                .contains("Kari Nordmann ga Ola Hansen rollen som klientadministrator", "\"Roller\"");
    }

    @Test
    void whatIsForClientsIsToldSo() {
        var request = submitted(new NewAgentRequest(
                Town.LOENNSVERK, Town.LOENNSFLYT, party.number().value(), null, null, List.of(Town.SALARY), null));
        decisions.approve(request.id(), town.signedIn(Town.LIV));

        assertThat(kari().opens("/history")).bodyText().contains("Liv Moen opprettet en systemtilgang for klienter");
    }

    @ParameterizedTest
    @CsvSource({"nb,Lønnsverk AS ba om tilgang", "nn,Lønnsverk AS bad om tilgang", "en,Lønnsverk AS asked for access"})
    void itIsToldInTheReadersLanguage(String language, String words) {
        submitted();

        assertThat(kari().opens("/history?lang=" + language)).bodyText().contains(words);
        assertThat(kari().opens("/history.csv?lang=" + language)).bodyText().contains(words);
    }

    @Test
    void aPartyWithoutHistoryIsToldWhatWillStandHere() {
        assertThat(kari().opens("/history"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingenting har skjedd ennå")
                .doesNotContain("/history.csv");
    }

    @Test
    void whatMatchesNothingIsToldSoAndTheChoicesAreKept() {
        submitted();

        assertThat(kari().opens("/history?topic=right&by=vendor&from=2026-01-01&to=2026-01-02"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ingenting i historikken passer med det du har valgt",
                        "value=\"right\" selected=\"selected\"",
                        "value=\"vendor\" selected=\"selected\"",
                        "value=\"2026-01-01\"",
                        "value=\"2026-01-02\"",
                        "href=\"/history\"");
    }

    @Test
    void theHistoryIsNarrowedByPersonTopicSystemAndTime() {
        var request = submitted();
        decisions.approve(request.id(), town.signedIn(Town.KARI));
        var kari = town.signedIn(Town.KARI).person();

        assertThat(kari().opens("/history?by=" + kari))
                .bodyText()
                .contains("Kari Nordmann godkjente forespørselen", "value=\"" + kari + "\" selected=\"selected\"")
                .doesNotContain("Lønnsverk AS ba om tilgang");
        assertThat(kari().opens("/history?by=vendor"))
                .bodyText()
                .contains("Lønnsverk AS ba om tilgang")
                .doesNotContain("Kari Nordmann godkjente forespørselen");
        assertThat(kari().opens("/history?topic=access"))
                .bodyText()
                .contains("Kari Nordmann ga systemet tilgang")
                .doesNotContain("Lønnsverk AS ba om tilgang");
        assertThat(kari().opens("/history?system=" + Town.LOENNSFLYT + "&from=2020-01-01"))
                .bodyText()
                .contains("3 hendelser i alt");
    }

    @Test
    void anotherPartysPeopleAndSystemsMatchNothingAndAreNotNamed() {
        submitted();
        var stranger = town.signedIn(Town.STRANGER).person();

        assertThat(kari().opens("/history?by=" + stranger))
                .hasStatusOk()
                .bodyText()
                .contains("Ingenting i historikken passer")
                .doesNotContain("Per Dahl");
        assertThat(kari().opens("/history?system=" + Town.LOENNSVERK + "_finnes-ikke"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingenting i historikken passer");
    }

    @Test
    void onlyTheChosenPartysHistoryIsShown() {
        submitted("Bare vår egen");
        var neighbour = town.found(
                Town.otherNumbers().skip(FOUNDED.getAndIncrement()).findFirst().orElseThrow(), "Naboen AS", "AS");
        town.give(Town.STRANGER, Role.DAGLIG_LEDER, neighbour);
        try {
            var stranger = reader(Town.STRANGER, neighbour.number().value());
            for (var address : List.of("/history", "/history.csv")) {
                assertThat(stranger.opens(address)).hasStatusOk().bodyText().doesNotContain("Bare vår egen");
            }
        } finally {
            town.takeFrom(Town.STRANGER, Role.DAGLIG_LEDER, neighbour);
        }
    }

    @Test
    void whoMayNotDecideIsToldWhoMay() {
        submitted("Hemmelig tittel");
        var ola = reader(Town.OLA, party.number().value());

        for (var address : List.of("/history", "/history.csv", "/history?from=tull", "/history?after=1")) {
            assertThat(ola.opens(address))
                    .as(address)
                    .hasStatus(403)
                    .bodyText()
                    .contains("Du kan ikke se historikken til Verksted Sør AS", "daglig leder")
                    .doesNotContain("Hemmelig tittel");
        }
    }

    @Test
    void aDayThatIsNoneIsToldAtItsFieldAndKept() {
        submitted("Skal ikke vises");

        assertThat(kari().opens("/history?topic=request&from=17.%20mai&to=2026-02-30"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Fra-datoen er ikke en dato vi kan bruke",
                        "href=\"#from\"",
                        "href=\"#to\"",
                        "type=\"text\" id=\"from\" name=\"from\" value=\"17. mai\"",
                        "value=\"2026-02-30\"",
                        "value=\"request\" selected=\"selected\"")
                .doesNotContain("Skal ikke vises");
    }

    @Test
    void theLastDayBeforeTheFirstIsTold() {
        assertThat(kari().opens("/history?from=2026-05-18&to=2026-05-17"))
                .hasStatus(422)
                .bodyText()
                .contains("Til-datoen er før fra-datoen.", "id=\"to-error\"")
                .doesNotContain("id=\"from-error\"");
        assertThat(kari().opens("/history.csv?from=2026-05-18&to=2026-05-17"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/history?from=2026-05-18&to=2026-05-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic=everything",
                "topic=request&topic=access",
                "system=loennsflyt",
                "by=01819010001",
                "by=kari",
                "after=%00",
                "after=1%20or%201=1",
                "after=-1",
                "after=99999999999999999999",
                "after=9223372036854775807",
                "after="
            })
    void whatNoPageOfOursHasOfferedLeadsNowhere(String query) {
        submitted();

        assertThat(kari().opens("/history?" + query)).hasStatus(404);
    }

    @Test
    void theEntryOfAnotherPartyBeginsNoPage() {
        submitted();
        var foreign = database.sql("select min(id) from history_entry where party <> :party")
                .param("party", party.number().value())
                .query(Long.class)
                .single();

        assertThat(kari().opens("/history?after=" + foreign)).hasStatus(404);
    }

    @Test
    void olderPagesFollowAndTheChoicesWithThem() {
        submitMany(120);
        var kari = kari();
        var address = Optional.of("/history?topic=request&by=vendor");
        var seen = new ArrayList<String>();
        var pages = 0;

        while (address.isPresent()) {
            var text = text(kari.opens(address.get()).getResponse());
            Pattern.compile("Tilgang nr\\. \\d+").matcher(text).results().forEach(found -> seen.add(found.group()));
            pages++;
            address = NEXT.matcher(text)
                    .results()
                    .findFirst()
                    .map(found -> found.group(1).replace("&amp;", "&"));
            assertThat(address.orElse("by=vendor")).contains("by=vendor");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 120)
                        .mapToObj(each -> "Tilgang nr. " + (119 - each))
                        .toList());
    }

    @Test
    void theFileHasEverythingThatMatchesAndNotOnePage() {
        submitMany(1100);
        var answer = kari().opens("/history.csv?by=vendor");

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"historikk-" + party.number() + "-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        var lines = text(answer.getResponse()).split("\r\n");
        assertThat(lines[0])
                .startsWith("\uFEFF\"Tidspunkt (norsk tid)\";\"Hvem\";\"Hva\";\"Gjelder\";\"Eget navn\";\"System\"");
        assertThat(lines).hasSize(1101).doesNotHaveDuplicates();
    }

    @Test
    void theFileIsMadeOfBytesThatSpreadsheetsKnowTheLettersOf() throws Exception {
        submitted("Lønn for kaféen");

        var bytes = kari().opens("/history.csv").getResponse().getContentAsByteArray();

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"Lønn for kaféen\"");
    }

    @Test
    void aTitleThatIsAFormulaIsHarmlessInTheFile() {
        submitted("=HYPERLINK(\"https://example.com\";\"Klikk\")");

        assertThat(text(kari().opens("/history.csv").getResponse()))
                .contains(";\"'=HYPERLINK(\"\"https://example.com\"\";\"\"Klikk\"\")\";");
    }

    @Test
    void whoIsNotSignedInSignsInAndComesBackToTheFile() {
        assertThat(browser.get().uri("/history.csv?by=vendor"))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/sign-in?return=%2Fhistory.csv");
    }

    @Test
    void theOverviewLeadsHere() {
        assertThat(kari().opens("/")).bodyText().contains("href=\"/history\"");
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Reader kari() {
        return reader(Town.KARI, party.number().value());
    }

    private Reader reader(PersonNumber person, String organisation) {
        var reader = new Reader(browser, town.signedIn(person));
        reader.sends("/parties/current", "organisation", organisation);
        return reader;
    }

    private void submitMany(int count) {
        var first = Instant.parse("2026-01-01T08:00:00Z");
        for (var each = 0; each < count; each++) {
            database.sql("insert into history_entry (at, party, act, system_id, subject, title)"
                            + " values (:at, :party, 'REQUEST_RECEIVED', :system, :subject, :title)")
                    .param("at", Timestamp.from(first.plus(Duration.ofMinutes(each / 3))))
                    .param("party", party.number().value())
                    .param("system", Town.LOENNSFLYT)
                    .param("subject", UUID.randomUUID())
                    .param("title", "Tilgang nr. " + each)
                    .update();
        }
    }

    private SystemUserRequest submitted() {
        return submitted("Lønnsflyt");
    }

    private SystemUserRequest submitted(String title) {
        return submitted(new NewStandardRequest(
                Town.LOENNSVERK,
                Town.LOENNSFLYT,
                party.number().value(),
                UUID.randomUUID().toString(),
                title,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(Town.SALARY),
                null));
    }

    private SystemUserRequest submitted(NewRequest question) {
        return switch (intake.submit(question)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }
}
