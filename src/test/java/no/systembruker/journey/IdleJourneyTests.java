package no.systembruker.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.request.Requests;
import no.systembruker.sandbox.InTown;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kari leaves the page with half a reason written, and comes back too late, or just in time. */
@InTown
class IdleJourneyTests {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final By NOTICE = By.cssSelector(".idle");

    private static Phone phone;

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient rows;

    @BeforeAll
    static void takeThePhone() {
        phone = new Phone();
    }

    @AfterAll
    static void layThePhoneAway() {
        phone.close();
    }

    @BeforeEach
    void kariBeginsToWriteAReason() {
        phone.forgetEverything();
        phone.open(link());
        phone.signInAs("Kari Nordmann");
        phone.unfold("Avvis …");
        phone.write("reason", "Vi har byttet");
    }

    @Test
    void nothingIsSaidWhileThePageIsInUse() {
        assertThat(phone.browser().findElement(NOTICE).getText()).isEmpty();
    }

    @Test
    void sheIsWarnedWithoutLosingHerPlaceAndMayStay() {
        pass(Duration.ofMinutes(26));

        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Er du der fortsatt?"));
        assertThat(phone.browser().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("reason");
        assertThat(phone.browser().violations()).isEmpty();
        phone.browser().findElement(By.cssSelector("[data-idle-renew]")).click();

        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Du er fortsatt pålogget"));
        assertThat(phone.browser().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("reason");
        assertThat(written()).isEqualTo("Vi har byttet");
    }

    @Test
    void aPageOpenedInAnotherTabCountsForThisOne() {
        pass(Duration.ofMinutes(26));
        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Er du der fortsatt?"));
        var here = phone.browser().getWindowHandle();

        phone.browser().switchTo().newWindow(WindowType.TAB);
        phone.open(baseUrl + "/requests");
        phone.browser().close();
        phone.browser().switchTo().window(here);

        waitFor(driver -> driver.findElement(NOTICE).getText().isEmpty());
        assertThat(written()).isEqualTo("Vi har byttet");
    }

    @Test
    void whoComesTooLateSignsInAgainAndFindsWhatWasWritten() {
        rows.sql("delete from portal_session").update();
        pass(Duration.ofMinutes(31));

        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Du er logget ut"));
        assertThat(phone.browser().violations()).isEmpty();
        phone.press(By.cssSelector("[data-idle-sign-in]"));
        if (phone.isAskedToSignIn()) {
            phone.signInAs("Kari Nordmann");
        }

        assertThat(phone.address()).isEqualTo(link());
        assertThat(written()).isEqualTo("Vi har byttet");
        assertThat(phone.browser().findElement(By.id("reason")).isDisplayed()).isTrue();
    }

    @Test
    void whoeverElseSignsInFindsNothingOfIt() {
        rows.sql("delete from portal_session").update();
        pass(Duration.ofMinutes(31));
        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Du er logget ut"));
        phone.browser()
                .executeScript(
                        "document.querySelector('.idle').parentElement.dataset.idleReader = arguments[0]", "Ola");

        phone.press(By.cssSelector("[data-idle-sign-in]"));
        if (phone.isAskedToSignIn()) {
            phone.signInAs("Kari Nordmann");
        }

        assertThat(phone.address()).isEqualTo(link());
        assertThat(written()).isEmpty();
    }

    /** The session may be gone before the page knows, as when it was ended from elsewhere. */
    @Test
    void whoAsksToStayTooLateIsToldSo() {
        pass(Duration.ofMinutes(26));
        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Er du der fortsatt?"));
        rows.sql("delete from portal_session").update();

        phone.browser().findElement(By.cssSelector("[data-idle-renew]")).click();

        waitFor(ExpectedConditions.textToBePresentInElementLocated(NOTICE, "Du er logget ut"));
    }

    @Test
    void whatIsSentTooLateIsShownToBeCopied() {
        rows.sql("delete from portal_session").update();

        phone.press(By.cssSelector(".act-form button[type=submit]"));

        assertThat(phone.heading()).isEqualTo("Det du sendte, kom ikke fram");
        assertThat(phone.browser().findElement(By.id("written-1")).getDomProperty("value"))
                .isEqualTo("Vi har byttet");
    }

    private static void pass(Duration time) {
        phone.browser()
                .executeScript(
                        "localStorage.setItem('last-used', String(Number(localStorage.getItem('last-used')) - arguments[0]))",
                        time.toMillis());
    }

    private static void waitFor(ExpectedCondition<Boolean> change) {
        new WebDriverWait(phone.browser(), PATIENCE).until(change);
    }

    private static String written() {
        return phone.browser().findElement(By.id("reason")).getDomProperty("value");
    }

    private String link() {
        var customer = OrganisationNumber.parse("310000027").orElseThrow();
        var key = new SystemUserKey(
                SystemId.parse("310000019_loennsflyt").orElseThrow(), customer, ExternalRef.of(customer));
        return baseUrl + "/requests/" + requests.find(key).orElseThrow().id();
    }
}
