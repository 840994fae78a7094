package no.systembruker.portal.signin;

import static no.systembruker.portal.signin.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.RunningApplication;
import no.systembruker.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** The sandbox as a newcomer meets it: the portal and the ID-porten stand-in in one process, with the settings it ships with. */
@RunningApplication
@Import(Town.class)
class SignInAtStandInTests {

    private final Browser browser;

    SignInAtStandInTests(@Value("${systembruker.base-url}") String baseUrl) {
        this.browser = new Browser(baseUrl);
    }

    @BeforeEach
    void buildTheTown(@Autowired Town town) {
        town.build();
    }

    @Test
    void signingInThereEndsHereAndSigningOutHereEndsThere() {
        var standIn = follow("/parties", "/sandbox/idporten/sign-in/");
        var back = browser.post(standIn, "pid=" + Town.KARI.value() + "&acr=" + FakeIdPorten.SUBSTANTIAL);

        assertThat(location(browser.get(location(back)))).endsWith("/parties");
        assertThat(browser.get("/parties").body()).contains("Kari Nordmann");

        var leaving = browser.post("/logout", "_csrf=" + browser.csrf("/parties"));

        assertThat(location(leaving)).contains("/sandbox/idporten/logout?client_id=");
        browser.get(location(leaving));
        assertThat(follow("/parties", "/sandbox/idporten/sign-in/")).isNotEqualTo(standIn);
    }

    /** Goes where it is sent until it stands at a page whose address holds the given part. */
    private String follow(String address, String until) {
        var next = address;
        while (!next.contains(until)) {
            next = location(browser.get(next));
        }
        return next;
    }
}
