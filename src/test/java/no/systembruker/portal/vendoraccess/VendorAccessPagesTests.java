package no.systembruker.portal.vendoraccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.job.JobId;
import no.systembruker.job.Jobs;
import no.systembruker.overview.Customer;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.vendorrequest.Selling;
import no.systembruker.register.SystemRegister;
import no.systembruker.request.TokenCause;
import no.systembruker.systemuser.FirstTokens;
import no.systembruker.systemuser.SystemUserDeletion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class VendorAccessPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private SystemRegister register;

    @Autowired
    private Customer customer;

    @Autowired
    private Jobs jobs;

    @Autowired
    private SystemUserDeletion deletion;

    @Autowired
    private FirstTokens firstTokens;

    private Selling selling;
    private Reader reader;

    @BeforeEach
    void sell() {
        selling = new Selling(town, browser, register, customer);
        reader = selling.reader();
    }

    @Test
    void anAccessIsListedWithWhatItLacksAndAChangeIsAskedForOnce() {
        var given = customer.gives(selling.system, "Kafeen");

        assertThat(reader.opens("/vendor/system-users?system=" + selling.system + "&lacking=something"))
                .hasStatusOk()
                .bodyText()
                .contains("Kafé Sør AS", "Mangler: Pensjon", "1 tilgang");
        var page = reader.opens("/vendor/system-users/" + given.id());
        assertThat(page).hasStatusOk().bodyText().contains("Be om å få", "value=\"package:pensjon\"");

        var change = UUID.randomUUID().toString();
        var asked = reader.sends(
                "/vendor/system-users/" + given.id() + "/change-requests", "change", change, "add", "package:pensjon");
        assertThat(asked).hasStatus(303).redirectedUrl().isEqualTo("/vendor/requests/" + change + "?asked=true");
        assertThat(reader.opens("/vendor/requests/" + change))
                .hasStatusOk()
                .bodyText()
                .contains("/change-requests/" + change, "Pensjon");
        assertThat(reader.sends(
                        "/vendor/system-users/" + given.id() + "/change-requests",
                        "change",
                        change,
                        "add",
                        "package:pensjon"))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("?repeated=true");
        assertThat(reader.sends("/vendor/requests/" + change + "/withdrawal")).hasStatus(303);
    }

    @Test
    void anAccessForClientsIsChangedWithAWordAboutThoseWhoMayFallOut() {
        var given = customer.givesForClients(selling.system);
        var address = "/vendor/system-users/" + given.id();

        assertThat(reader.opens(address))
                .hasStatusOk()
                .bodyText()
                .contains("Noen klienter kan falle ut", "value=\"package:lonn\"")
                .doesNotContain("value=\"service:");
        assertThat(reader.sends(address + "/change-requests", "add", "package:lonn"))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("?asked=true");
    }

    @Test
    void aChangeThatCannotBeAskedForIsSaidAtTheForm() {
        var given = customer.gives(selling.system, "Kafeen");
        var address = "/vendor/system-users/" + given.id() + "/change-requests";

        assertThat(reader.sends(address)).hasStatus(422).bodyText().contains("Velg minst én ting å be om");
        assertThat(reader.sends(address, "add", "package:jordbruk"))
                .hasStatus(422)
                .bodyText()
                .contains("Systemet ber ikke lenger om noe av dette");
        assertThat(reader.sends(address, "add", "package:pensjon", "remove", "package:pensjon"))
                .hasStatus(422);
    }

    @Test
    void anAccessIsHandedBackOnceThatIsMeant() {
        var given = customer.gives(selling.system, "Kafeen");
        var address = "/vendor/system-users/" + given.id() + "/hand-back";

        assertThat(reader.opens(address)).hasStatusOk().bodyText().contains("Det kan ikke angres");
        assertThat(reader.sends(address)).hasStatus(422).bodyText().contains("id=\"confirmed-error\"");
        assertThat(reader.opens("/vendor/system-users/" + given.id())).hasStatusOk();
        assertThat(reader.sends(address, "confirmed", "true"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(address);
        assertThat(reader.opens(address)).hasStatusOk().bodyText().contains("Tilgangen er levert tilbake");
    }

    @Test
    void anAccessThatHasEndedLeadsToWhatBecameOfIt() {
        var given = customer.gives(selling.system, "Kafeen");
        var address = "/vendor/system-users/" + given.id();
        reader.sends(address + "/hand-back", "confirmed", "true");

        assertThat(reader.opens(address)).hasStatus(303).redirectedUrl().isEqualTo(address + "/hand-back");
        assertThat(reader.sends(address + "/hand-back", "confirmed", "true")).hasStatus(303);
        assertThat(reader.sends(address + "/change-requests", "add", "package:pensjon"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(address + "/hand-back");
    }

    @Test
    void aCustomerThatHasEndedTheAccessIsNamed() {
        var given = customer.gives(selling.system, "Kafeen");

        deletion.delete(given.id(), town.signedIn(Customer.TIRIL));

        assertThat(reader.opens("/vendor/system-users/" + given.id() + "/hand-back"))
                .hasStatusOk()
                .bodyText()
                .contains("Kafé Sør AS har avsluttet tilgangen");
    }

    @Test
    void anothersAccessAndOneThatIsNotThereAreNotToldApart() {
        var given = customer.gives(selling.system, "Kafeen");
        var stranger = selling.stranger();

        assertThat(stranger.opens("/vendor/system-users/" + given.id())).hasStatus(404);
        assertThat(stranger.sends("/vendor/system-users/" + given.id() + "/hand-back", "confirmed", "true"))
                .hasStatus(404);
        assertThat(stranger.opens("/vendor/system-users/" + UUID.randomUUID())).hasStatus(404);
        assertThat(stranger.opens("/vendor/systems/" + selling.system + "/readiness"))
                .hasStatus(404);
        assertThat(stranger.opens("/vendor/systems/" + selling.system + "/missing-access"))
                .hasStatus(404);
        assertThat(reader.opens("/vendor/system-users/" + given.id())).hasStatusOk();
    }

    @Test
    void allThatLackSomethingAreAskedByAJobThatAsksNobodyTwice() throws InterruptedException {
        customer.gives(selling.system, "Kafeen");
        customer.gives(selling.system, "Kafeen på hjørnet");
        customer.givesForClients(selling.system);
        var address = "/vendor/systems/" + selling.system + "/missing-access";

        assertThat(reader.opens(address)).hasStatusOk().bodyText().contains("3 tilganger mangler noe");
        var first = JobId.random();
        assertThat(reader.sends(address, "job", first.toString()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/jobs/" + first);
        await(first);
        assertThat(reader.opens("/jobs/" + first)).bodyText().contains("Spør 3 kunder om det som mangler", "Spurt");

        var second = JobId.random();
        reader.sends(address, "job", second.toString());
        await(second);
        assertThat(reader.opens("/jobs/" + second)).bodyText().contains("Var spurt før");
    }

    @Test
    void theReasonWhyThereIsNoTokenIsToldWithTheNextStep() {
        var number = customer.number().value();
        var address = "/vendor/explanation?system=" + selling.system + "&customer=" + number;

        assertThat(reader.opens("/vendor/explanation")).hasStatusOk();
        assertThat(reader.opens(address)).bodyText().contains("nothing-asked", "Spør kunden, og send lenken.");
        var given = customer.gives(selling.system, "Kafeen", null, "Filial 7", Customer.SALARY);
        assertThat(reader.opens(address)).bodyText().contains("other-reference", "Filial 7");
        assertThat(reader.opens(address + "&reference=Filial%207&client=" + selling.system))
                .bodyText()
                .contains("Ingenting her står i veien", given.id().toString());
        assertThat(reader.opens(address + "&client=tull")).bodyText().contains("client-not-of-system");
        assertThat(reader.opens("/vendor/explanation?system=x&customer=12"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"customer-error\"", "id=\"system-error\"");
    }

    @ParameterizedTest
    @EnumSource(TokenCause.class)
    void inEnglishTheExplanationHasTheWordsOfTheApi(TokenCause cause) throws Exception {
        var english = new Properties();
        try (var file = Files.newBufferedReader(Path.of("i18n/vendoraccess_en.properties"))) {
            english.load(file);
        }

        assertThat(english.getProperty("vendoraccess.cause." + Choices.value(cause)))
                .isEqualTo(typeset(cause.explanation()));
        assertThat(english.getProperty("vendoraccess.step." + Choices.value(cause)))
                .isEqualTo(typeset(cause.nextStep()));
    }

    @Test
    void aSystemIsReadyStepByStep() {
        var address = "/vendor/systems/" + selling.system + "/readiness";

        assertThat(reader.opens(address))
                .hasStatusOk()
                .bodyText()
                .contains("Smiflyt er ikke i bruk ennå", "aria-current=\"step\"", "/vendor/requests/new?system=");
        assertThat(reader.opens(address + ".json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.steps[?(@.met == false)].precondition")
                .asArray()
                .containsExactly("request", "approval", "token");
        customer.gives(selling.system, "Kafeen");
        firstTokens.remember(selling.system);
        assertThat(reader.opens(address)).bodyText().contains("Smiflyt er i bruk");
        assertThat(reader.opens(address + ".json"))
                .bodyJson()
                .extractingPath("$.ready")
                .isEqualTo(true);
    }

    @Test
    void whoHasMadeItsOwnSoftwareAsksItselfOnce() {
        var owner = selling.readerWith(Role.TILGANGSSTYRER);
        assertThat(owner.opens("/vendor/own-software")).hasStatusOk().bodyText().contains("Spør oss selv");

        var first = owner.sends("/vendor/systems/" + selling.system + "/own-request");
        var second = owner.sends("/vendor/systems/" + selling.system + "/own-request");

        assertThat(first).hasStatus(303).redirectedUrl().startsWith("/requests/");
        assertThat(second).redirectedUrl().isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(owner.opens(Objects.requireNonNull(first.getResponse().getRedirectedUrl())))
                .hasStatusOk();
        assertThat(owner.opens("/vendor/own-software")).bodyText().doesNotContain("Spør oss selv");
    }

    @Test
    void whoHasSaidNoToItselfMayAskItselfAgain() {
        var owner = selling.readerWith(Role.TILGANGSSTYRER);
        var address = "/vendor/systems/" + selling.system + "/own-request";
        var refused = Objects.requireNonNull(owner.sends(address).getResponse().getRedirectedUrl());
        assertThat(owner.sends(refused + "/rejection")).hasStatus(303);

        var again = owner.sends(address);

        assertThat(again)
                .hasStatus(303)
                .redirectedUrl()
                .startsWith("/requests/")
                .isNotEqualTo(refused);
    }

    /** As a message has it, in which the straight sign means something else. */
    private static String typeset(String text) {
        return text.replace('\'', '’');
    }

    private void await(JobId id) throws InterruptedException {
        var patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!jobs.find(id, selling.vendor.number()).orElseThrow().state().isOver()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(100);
        }
    }
}
