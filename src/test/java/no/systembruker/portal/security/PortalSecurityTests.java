package no.systembruker.portal.security;

import static no.systembruker.portal.signin.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import no.systembruker.OnH2;
import no.systembruker.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnH2
@Import(Town.class)
@SpringBootTest(
        properties = {
            "systembruker.base-url=https://systembruker.example",
            "spring.security.oauth2.client.provider.idporten.issuer-uri=https://idporten.example"
        })
@AutoConfigureMockMvc
class PortalSecurityTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void aPageTakesASignInAndIsRememberedWithItsQuery() {
        assertThat(browser.perform(get("/parties?search=a b")))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?return=%2Fparties%3Fsearch%3Da%2520b");
    }

    @Test
    void aSignInIsInTheLanguageOfTheLinkThatLedToIt() {
        assertThat(browser.perform(get("/parties?lang=nn")))
                .redirectedUrl()
                .isEqualTo("/sign-in?return=%2Fparties%3Flang%3Dnn&lang=nn");
        assertThat(browser.perform(get("/parties?lang=se")))
                .redirectedUrl()
                .isEqualTo("/sign-in?return=%2Fparties%3Flang%3Dse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/requests-of-old", "/sign-in/nowhere"})
    void anAddressWithoutAPageIsNotFoundWithoutASignIn(String address) {
        assertThat(browser.perform(get(address))).hasStatus(404);
    }

    @Test
    void aMethodThatAPageDoesNotTakeIsToldWithoutASignIn() {
        assertThat(browser.perform(get("/parties/current")))
                .hasStatus(405)
                .headers()
                .hasValue("Allow", "POST");
        assertThat(browser.perform(request(HttpMethod.DELETE, "/parties/current")))
                .hasStatus(405)
                .headers()
                .hasValue("Allow", "POST");
    }

    @Test
    void aFormToNowhereIsNotFound() {
        assertThat(browser.perform(post("/nowhere"))).hasStatus(404);
    }

    @Test
    void aFormWithoutItsTokenTellsThatItWasNotSentAndWhereToGoOn() {
        var answer = browser.perform(post("/parties/current")
                .with(signedInAs(town.signedIn(Town.KARI)))
                .header("Referer", "https://systembruker.example/parties?search=x"));

        assertThat(answer).hasStatus(403).hasForwardedUrl("/not-sent");
    }

    @Test
    void aFormOfSomebodySignedOutTellsThatItWasNotSent() {
        assertThat(browser.perform(post("/parties/current").with(csrf())))
                .hasStatus(403)
                .hasForwardedUrl("/not-sent");
    }

    @Test
    void aFragmentsFormLeadsToThePageThatTellsSo() {
        var answer = browser.perform(post("/parties/current")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "https://systembruker.example/parties"));

        assertThat(answer).hasStatus(403).headers().hasValue("HX-Redirect", "/not-sent?page=%2Fparties");
    }

    @Test
    void whatSomebodyWroteIsThereToBeCopied() {
        assertThat(browser.perform(post("/not-sent")
                        .with(csrf())
                        .param("reason", "Feil <firma>")
                        .header("Referer", "https://systembruker.example/requests/1")))
                .hasStatus(403)
                .bodyText()
                .contains("Feil &lt;firma&gt;</textarea>", "href=\"/requests/1\"");
    }

    @Test
    void whatAnotherSiteWroteIsNotShown() {
        assertThat(browser.perform(post("/not-sent")
                        .with(csrf())
                        .param("reason", "Ring oss")
                        .header("Referer", "https://evil.example/")))
                .bodyText()
                .doesNotContain("Ring oss", "<textarea");
    }

    @Test
    void thePageLeadsBackToOurOwnPagesOnly() {
        assertThat(browser.perform(get("/not-sent?page=/parties")))
                .bodyText()
                .contains("ds-button\" href=\"/parties\"");
        assertThat(browser.perform(get("/not-sent?page=//evil.example")))
                .bodyText()
                .contains("ds-button\" href=\"/\"");
        assertThat(browser.perform(get("/not-sent").header("Referer", "https://systembruker.example.evil.example/x")))
                .bodyText()
                .doesNotContain("evil");
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse() {
        assertThat(browser.perform(get("/not-sent").secure(true)))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                                + " form-action 'self' https://idporten.example; img-src 'self' data:")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeaders("Strict-Transport-Security", "Permissions-Policy");
    }

    @Test
    void aPageMadeForSomebodyIsNotStored() {
        var kari = signedInAs(town.signedIn(Town.KARI));

        assertThat(browser.perform(get("/parties").with(kari))).headers().hasValue("Cache-Control", "no-store");
        assertThat(browser.perform(get("/not-sent"))).headers().hasValue("Cache-Control", "private, no-cache");
    }

    @Test
    void healthIsOpenAndSaysNoMoreThanThat() {
        assertThat(browser.perform(get("/actuator/health/readiness"))).hasStatusOk();
        assertThat(browser.perform(get("/actuator/env"))).hasStatus(404);
    }
}
