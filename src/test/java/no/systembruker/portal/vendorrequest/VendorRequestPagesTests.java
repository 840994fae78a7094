package no.systembruker.portal.vendorrequest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.job.JobId;
import no.systembruker.job.Jobs;
import no.systembruker.overview.Customer;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.SystemRegister;
import no.systembruker.request.RejectionReason;
import no.systembruker.request.RequestDecisions;
import no.systembruker.request.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class VendorRequestPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Customer customer;

    @Autowired
    private RequestDecisions decisions;

    @Autowired
    private Jobs jobs;

    private Selling selling;
    private Reader reader;

    @BeforeEach
    void sell() {
        selling = new Selling(town, browser, register, customer);
        reader = selling.reader();
    }

    @Test
    void aCustomerIsAskedOnceItsNameHasBeenSeen() {
        var form = reader.opens("/vendor/requests/new?system=" + selling.system);
        assertThat(form).hasStatusOk().bodyText().contains("Spør en kunde om tilgang for Smiflyt", "Lønn", "A-melding");

        var check = asks(number(), "own", "false");
        assertThat(check).hasStatusOk().bodyText().contains("Skal vi spørre Kafé Sør AS?", "Filial 7", "Lønn");
        assertThat(reader.opens("/vendor/requests")).bodyText().contains("Dere har ikke spurt noen ennå.");

        var asked = asks(number(), "own", "true");
        assertThat(asked).hasStatus(303);
        var page = reader.opens(address(asked));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Forespørselen er klar",
                        "<svg class=\"qr-code\"",
                        "role=\"img\"",
                        "/requests/" + id(asked),
                        "Hei!",
                        "Opne lenkja",
                        "Hello!");
        assertThat(reader.opens("/vendor/requests"))
                .bodyText()
                .contains("Kafé Sør AS", "Referanse: Filial 7", "Venter på svar: 1");
    }

    @Test
    void theSameAgainIsTheSameRequest() {
        var first = asks(number(), "own", "true");
        var second = asks(number(), "own", "true");

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(reader.opens(address(second))).bodyText().contains("Dere har spurt om dette før");
    }

    @Test
    void whatCannotBeAskedIsSaidAtItsFieldAndWhatWasWrittenIsKept() {
        assertThat(asks("310000028", "own", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"customer-error\"", "value=\"310000028\"", "value=\"Filial 7\"");
        assertThat(reader.sends(
                        "/vendor/requests", "system", selling.system.value(), "customer", number(), "kind", "own"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"ask-error\"");
        assertThat(reader.sends(
                        "/vendor/requests",
                        "system",
                        selling.system.value(),
                        "customer",
                        number(),
                        "kind",
                        "own",
                        "ask",
                        "package:lonn",
                        "title",
                        "x".repeat(256)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"title-error\"");
        assertThat(reader.sends("/vendor/requests", "system", "310000019_finnes-ikke", "customer", number()))
                .hasStatus(422);
        assertThat(reader.sends("/vendor/requests")).hasStatus(422);
    }

    @Test
    void anothersRequestAndOneThatIsNotThereAreNotToldApart() {
        var asked = asks(number(), "own", "true");
        var stranger = selling.stranger();

        for (var address : new String[] {
            "/vendor/requests/" + id(asked),
            "/vendor/requests/" + id(asked) + "/withdrawal",
            "/vendor/requests/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b7f3b",
            "/vendor/requests/tull",
            "/jobs/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b7f3b"
        }) {
            assertThat(stranger.opens(address)).as(address).hasStatus(404);
        }
        assertThat(stranger.sends("/vendor/requests/" + id(asked) + "/withdrawal"))
                .hasStatus(404);
        assertThat(stranger.sends("/vendor/requests/" + id(asked) + "/repetition"))
                .hasStatus(404);
        assertThat(selling.readerWith(Role.ANSATT).opens("/vendor/requests/" + id(asked)))
                .hasStatus(403);
    }

    @Test
    void whatWaitsIsTakenBackAndWhatWasRejectedIsAskedAgain() {
        var asked = id(asks(number(), "own", "true"));
        decisions.reject(
                RequestId.parse(asked).orElseThrow(), town.signedIn(Customer.TIRIL), RejectionReason.of("<b>Nei</b>"));

        assertThat(reader.opens("/vendor/requests?status=rejected"))
                .bodyText()
                .contains("&lt;b&gt;Nei&lt;/b&gt;")
                .doesNotContain("<b>Nei");
        var again = reader.sends("/vendor/requests/" + asked + "/repetition");
        assertThat(again).hasStatus(303);
        assertThat(id(again)).isNotEqualTo(asked);

        assertThat(reader.opens("/vendor/requests/" + id(again) + "/withdrawal"))
                .hasStatusOk();
        assertThat(reader.sends("/vendor/requests/" + id(again) + "/withdrawal"))
                .hasStatus(303);
        assertThat(reader.opens("/vendor/requests/" + id(again))).hasStatus(404);
        assertThat(reader.opens("/vendor/requests?status=withdrawn")).bodyText().contains("Trukket tilbake");
    }

    @Test
    void theBoardIsAFileAsWell() throws UnsupportedEncodingException {
        asks(number(), "own", "true");

        var file = reader.opens("/vendor/requests.csv?status=waiting");

        assertThat(file).hasStatusOk().contentType().hasToString("text/csv;charset=UTF-8");
        assertThat(text(file)).contains("\"Kafé Sør AS\";\"" + number() + "\";\"Smiflyt\"", "\"Filial 7\"");
        assertThat(text(reader.opens("/vendor/requests.csv?status=rejected"))).doesNotContain("Kafé Sør AS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=tull&kind=%00&system=x&after=@@@",
                "?search=%E2%80%AEabc&before=eA",
                "?search=kafe",
                "?status=escalated",
                "?status=expiring",
                "?status=expired",
                "?kind=change",
                "?lang=nn",
                "?lang=en"
            })
    void anyAddressOfTheBoardIsAnswered(String query) {
        asks(number(), "own", "true");

        assertThat(reader.opens("/vendor/requests" + query)).hasStatusOk();
    }

    @Test
    void eachLineOfAListIsForeseenAndThenAskedByAJob() throws InterruptedException {
        asks(number(), "own", "true");
        var second = selling.another("<i>Ny kunde</i> AS");
        var list = "Org.nr;Referanse\n" + number() + ";Filial 7\n" + number() + ";Filial 8\n" + second.number()
                + ";\n" + second.number() + ";\n310000028;\n" + selling.vendor.number() + ";\n314159268;\n"
                + second.number() + ";" + "x".repeat(300);

        var foreseen = asksMany("/vendor/requests/bulk", list, JobId.random());
        assertThat(foreseen)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 kunder kan spørres (8 linjer lest)",
                        "Er spurt før, og har ikke svart",
                        "Står tidligere i listen",
                        "Er ikke et organisasjonsnummer",
                        "Er deres eget nummer",
                        "Finnes ikke i registeret",
                        "Referansen er for lang",
                        "&lt;i&gt;Ny kunde&lt;/i&gt;");

        var id = JobId.random();
        var started = asksMany("/vendor/requests/bulk/jobs", list, id);
        assertThat(started).hasStatus(303).redirectedUrl().isEqualTo("/jobs/" + id);
        assertThat(asksMany("/vendor/requests/bulk/jobs", list, id)).hasStatus(303);
        await(id);

        assertThat(reader.opens("/jobs/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Spør 2 kunder om tilgang", "2 av 2 er gjort", "Ferdig", "Spurt");
        assertThat(reader.opens("/jobs/" + id + "/outcomes.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Spurt", "Filial 8");
        assertThat(reader.opens("/vendor/requests")).bodyText().contains("Venter på svar: 3");
        assertThat(selling.stranger().opens("/jobs/" + id)).hasStatus(404);
    }

    @Test
    void eachOfTenThousandLinesHasItsAnswer() throws UnsupportedEncodingException {
        var unknown = Town.otherNumbers().skip(200_000).limit(5_000).map(each -> each + ";");
        var mistaken = IntStream.range(0, 4_000).mapToObj(each -> "31000002" + each % 7 + "x;Filial " + each);
        var good = IntStream.range(0, 1_000).mapToObj(each -> number() + ";Filial " + each);
        var list = Stream.of(unknown, mistaken, good).flatMap(lines -> lines).collect(joining("\n"));

        assertThat(asksMany("/vendor/requests/bulk", list, JobId.random()))
                .hasStatusOk()
                .bodyText()
                .contains("1\u00a0000 kunder kan spørres (10\u00a0000 linjer lest)");
        var answers = text(asksMany("/vendor/requests/bulk/answers", list, JobId.random()));
        assertThat(answers.lines()).hasSize(10_001);
        assertThat(answers.lines().filter(line -> line.contains("Finnes ikke i registeret")))
                .hasSize(5_000);
        assertThat(answers.lines().filter(line -> line.contains("Er ikke et organisasjonsnummer")))
                .hasSize(4_000);
        assertThat(answers.lines().filter(line -> line.contains("Kan spørres"))).hasSize(1_000);
    }

    @Test
    void aListThatCannotBeReadIsSaidAtItsField() {
        assertThat(asksMany("/vendor/requests/bulk", "", JobId.random()))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"customers-error\"");
        assertThat(asksMany("/vendor/requests/bulk", "310000027\n".repeat(10_001), JobId.random()))
                .hasStatus(422)
                .bodyText()
                .contains("Listen er for lang");
        assertThat(asksMany("/vendor/requests/bulk/answers", "310000028", JobId.random()))
                .hasStatusOk()
                .bodyText()
                .contains("Er ikke et organisasjonsnummer");
    }

    private void await(JobId id) throws InterruptedException {
        var patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!jobs.find(id, selling.vendor.number()).orElseThrow().state().isOver()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(100);
        }
    }

    private MvcTestResult asks(String customerNumber, String kind, String confirmed) {
        return reader.sends(
                "/vendor/requests",
                "system",
                selling.system.value(),
                "customer",
                customerNumber,
                "kind",
                kind,
                "ask",
                "package:lonn",
                "ask",
                "service:" + Town.A_MELDING,
                "reference",
                "Filial 7",
                "returnAddress",
                "https://smia.example/takk",
                "confirmed",
                confirmed);
    }

    private MvcTestResult asksMany(String address, String list, JobId job) {
        return reader.sends(
                address,
                "system",
                selling.system.value(),
                "kind",
                "own",
                "ask",
                "package:lonn",
                "customers",
                list,
                "job",
                job.toString());
    }

    private String number() {
        return customer.number().value();
    }

    private static String address(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String id(MvcTestResult result) {
        return address(result).replaceAll(".*/vendor/requests/([^?]*).*", "$1");
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
