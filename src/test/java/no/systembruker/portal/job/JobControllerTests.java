package no.systembruker.portal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.systembruker.Town;
import no.systembruker.job.Job;
import no.systembruker.job.JobId;
import no.systembruker.job.JobRows;
import no.systembruker.job.JobStart;
import no.systembruker.job.JobStarter;
import no.systembruker.job.JobState;
import no.systembruker.job.Jobs;
import no.systembruker.job.NewJob;
import no.systembruker.job.NewRow;
import no.systembruker.party.Organisation;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each test has a party of its own, which Kari runs, Liv is client administrator of, and Ola works in. */
@PortalTest
@Import(CountingSheep.class)
class JobControllerTests {

    private static final AtomicInteger FOUNDED = new AtomicInteger(7800);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private JobStarter starter;

    @Autowired
    private Jobs jobs;

    @Autowired
    private CountingSheep sheep;

    private Organisation party;

    @BeforeEach
    void foundAnOrganisation() {
        town.build();
        var number =
                Town.otherNumbers().skip(FOUNDED.getAndIncrement()).findFirst().orElseThrow();
        party = town.found(number, "Sauebruket AS", "AS");
        town.give(Town.KARI, Role.DAGLIG_LEDER, party);
        town.give(Town.LIV, Role.KLIENTADMINISTRATOR, party);
        town.give(Town.OLA, Role.ANSATT, party);
    }

    @AfterEach
    void takeTheRolesBack() {
        sheep.letEverythingThrough();
        town.takeFrom(Town.KARI, Role.DAGLIG_LEDER, party);
        town.takeFrom(Town.LIV, Role.KLIENTADMINISTRATOR, party);
        town.takeFrom(Town.OLA, Role.ANSATT, party);
    }

    @Test
    void aJobThatIsNotOverAsksForItselfAndCanBeStopped() {
        sheep.letNothingThrough();
        var job = started(30);

        assertThat(reader(Town.LIV).opens(page(job)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "0 av 30 er gjort",
                        "Startet av Kari Nordmann",
                        "hx-get=\"" + page(job) + "\"",
                        "hx-trigger=\"every 2s\"",
                        "Oppdater tallene",
                        "action=\"" + page(job) + "/cancellation\"");
    }

    @Test
    void aJobThatIsOverTellsWhatCameOfItAndRests() {
        var job = over(started(1200));

        assertThat(reader(Town.LIV).opens(page(job)))
                .hasStatusOk()
                .bodyText()
                .contains("Ferdig", "Arbeidet er ferdig.", "1\u00a0200 av 1\u00a0200 er gjort", "1\u00a0199")
                .contains(page(job) + "/outcomes.csv", "href=\"/system-users\"")
                .doesNotContain("hx-trigger", "Oppdater tallene", "/cancellation");
    }

    @Test
    void whoStopsItComesBackToItAndIsToldSo() {
        sheep.letNothingThrough();
        var job = started(2000);
        await().atMost(PATIENCE).until(() -> found(job).state() == JobState.RUNNING);

        assertThat(reader(Town.LIV).sends(page(job) + "/cancellation"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(page(job));
        assertThat(reader(Town.LIV).opens(page(job)))
                .bodyText()
                .contains("Stopper", "Arbeidet stopper når det som er påbegynt", "Stoppet av Liv Moen")
                .doesNotContain("/cancellation");

        sheep.letEverythingThrough();
        over(job);
        assertThat(reader(Town.LIV).opens(page(job)))
                .bodyText()
                .contains("Arbeidet er stoppet", "1\u00a0500 ble ikke gjort");
        assertThat(reader(Town.LIV).sends(page(job) + "/cancellation")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theListTellsHowFarEachHasCome() {
        var job = over(started(30));

        assertThat(reader(Town.KARI).opens("/jobs"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + page(job) + "\"", "Ferdig", "30 av 30 er gjort", "Startet av Kari Nordmann");
    }

    @Test
    void whoHasNoneIsToldWhatWillStandHere() {
        assertThat(reader(Town.KARI).opens("/jobs")).hasStatusOk().bodyText().contains("Ingen store oppgaver ennå");
    }

    @Test
    void theListIsTurnedPageByPage() {
        var oldest = over(started(1));
        IntStream.range(0, 25).forEach(each -> over(started(1)));

        var first = reader(Town.KARI).opens("/jobs");
        assertThat(first).bodyText().contains("rel=\"next\"").doesNotContain(page(oldest));
        var last =
                jobs.page(party.number(), Set.of(CountingSheep.KIND), 25).jobs().getLast();
        assertThat(reader(Town.KARI).opens("/jobs?after=" + last.id()))
                .bodyText()
                .contains(page(oldest), "Til de nyeste")
                .doesNotContain("rel=\"next\"");
        assertThat(reader(Town.KARI).opens("/jobs?after=x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theFileHasTheOutcomeOfEveryRow() {
        var job = over(started(1200));

        var file = reader(Town.LIV).opens(page(job) + "/outcomes.csv").getResponse();

        var lines = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8).split("\r\n");
        assertThat(file.getHeader("Content-Disposition")).contains("attachment", "resultat-" + job.id() + ".csv");
        assertThat(lines).hasSize(1201);
        assertThat(lines[0]).startsWith("\uFEFF").endsWith("\"Navn\";\"Resultat\";\"Mer om det\"");
        assertThat(lines[1]).startsWith("\"sheep 1\";\"Dolly sheep 1\";").endsWith("\"'=black\"");
        assertThat(lines[1200])
                .startsWith("\"sheep 1200\";\"Dolly sheep 1200\";")
                .endsWith(";\"\"");
    }

    @Test
    void whoMayNotDoSuchWorkIsToldWhoMay() {
        var job = over(started(1));

        assertThat(reader(Town.OLA).opens("/jobs"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Du kan ikke følge store oppgaver for Sauebruket AS", "daglig leder")
                .doesNotContain(page(job));
        assertThat(reader(Town.OLA).opens(page(job))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(reader(Town.OLA).opens(page(job) + "/outcomes.csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(reader(Town.OLA).sends(page(job) + "/cancellation")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherPartysJobIsNotFound() {
        var job = over(started(1));
        var neighbour = new Reader(browser, town.signedIn(Town.KARI));
        neighbour.sends("/parties/current", "organisation", Town.BAKERI_NORD.value());

        assertThat(neighbour.opens(page(job))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(neighbour.opens("/jobs")).hasStatusOk().bodyText().doesNotContain(page(job));
        assertThat(neighbour.opens("/jobs/" + new UUID(0, 0))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(neighbour.opens("/jobs/x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Job started(int rows) {
        var job = new NewJob(
                JobId.random(),
                CountingSheep.KIND,
                party.number(),
                town.signedIn(Town.KARI).person(),
                "");
        var start = starter.start(
                job,
                new JobRows.Listed(IntStream.rangeClosed(1, rows)
                        .mapToObj(each -> new NewRow("sheep " + each, each == 1 ? CountingSheep.BLACK : null))
                        .toList()));
        assertThat(start).isInstanceOf(JobStart.Started.class);
        return ((JobStart.Started) start).job();
    }

    private Job over(Job job) {
        await().atMost(PATIENCE).until(() -> found(job).state().isOver());
        return found(job);
    }

    private Job found(Job job) {
        return jobs.find(job.id(), party.number()).orElseThrow();
    }

    private static String page(Job job) {
        return "/jobs/" + job.id();
    }

    private Reader reader(PersonNumber person) {
        var reader = new Reader(browser, town.signedIn(person));
        reader.sends("/parties/current", "organisation", party.number().value());
        return reader;
    }
}
