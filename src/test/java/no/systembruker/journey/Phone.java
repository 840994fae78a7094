package no.systembruker.journey;

import gallery.Browser;
import gallery.Screen;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody's phone: things are found by the words that stand on them. */
final class Phone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_TABS = 80;

    private final Browser browser = new Browser();

    Phone() {
        browser.become(Screen.PHONE);
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", "nb-NO,nb;q=0.9")));
    }

    Browser browser() {
        return browser;
    }

    /** As if nobody had used it before. */
    void forgetEverything() {
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    void scripts(boolean allowed) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    void open(String address) {
        browser.get(address);
    }

    void goBack() {
        browser.navigate().back();
    }

    String address() {
        return browser.getCurrentUrl();
    }

    boolean isAskedToSignIn() {
        return address().contains("/sandbox/idporten/sign-in/");
    }

    void signInAs(String name) {
        press(By.cssSelector("button[aria-label='Logg inn som %s']".formatted(name)));
    }

    void signIn(String number, String level) {
        browser.findElement(By.name("pid")).sendKeys(number);
        new Select(browser.findElement(By.id("acr"))).selectByVisibleText(level);
        press("Logg inn");
    }

    /** Presses a button or a link that leads to another page. */
    void press(String words) {
        press(labelled(words));
    }

    void press(By button) {
        var found = browser.findElement(button);
        found.click();
        awaitPageAfter(found);
    }

    void pressTwice(String words) {
        var thing = thing(words);
        new Actions(browser).doubleClick(thing).perform();
        awaitPageAfter(thing);
    }

    /** Opens what is folded together under these words, by key: the bar with the acts may lie over it. */
    void unfold(String words) {
        var heads = By.xpath(
                "//summary[normalize-space()='%1$s' or .//*[@class='access-name' and .='%1$s']]".formatted(words));
        browser.findElement(heads).sendKeys(Keys.ENTER);
    }

    boolean offers(String words) {
        return browser.findElements(labelled(words)).stream().anyMatch(WebElement::isDisplayed);
    }

    void write(String field, String text) {
        browser.findElement(By.id(field)).sendKeys(text);
    }

    String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    /** All that can be read on the page itself. */
    String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    String language() {
        return browser.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    String actingFor() {
        return browser.findElement(By.cssSelector(".party-switch strong")).getDomProperty("textContent");
    }

    /** What is said above the page. */
    String notice() {
        return browser.findElement(By.className("switched")).getText();
    }

    String leadsTo(String words) {
        return thing(words).getDomAttribute("href");
    }

    int status() {
        var status = browser.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
        return ((Number) status).intValue();
    }

    /** The page as it came, but for the token of the reader's own session. */
    String source() {
        return browser.getPageSource().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** Moves by the Tab key until it is there, as those do who cannot use a mouse. */
    void tabTo(String words) {
        tabUntil(
                "return document.activeElement.innerText === arguments[0] "
                        + "|| document.activeElement.ariaLabel === arguments[0] "
                        + "|| document.activeElement.id === arguments[0]",
                words);
    }

    void type(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Presses a key that leads to another page. */
    void leaveByKey(Keys key) {
        var page = browser.findElement(By.tagName("h1"));
        type(key);
        awaitPageAfter(page);
    }

    String sessionCookie() {
        return browser.manage().getCookieNamed("systembruker").getValue();
    }

    @Override
    public void close() {
        browser.quit();
    }

    private void tabUntil(String found, String words) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            type(Keys.TAB);
            if (Boolean.TRUE.equals(browser.executeScript(found, words))) {
                return;
            }
        }
        throw new AssertionError("No way to «%s» by the Tab key".formatted(words));
    }

    /** The driver does not always wait for the page that a form leads to. */
    private void awaitPageAfter(WebElement ofPageBefore) {
        var patience = new WebDriverWait(browser, PATIENCE);
        patience.until(page -> isGone(ofPageBefore));
        patience.until(page -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    /** Staleness has more than one name while the pages change. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    private WebElement thing(String words) {
        return browser.findElement(labelled(words));
    }

    private static By labelled(String words) {
        return By.xpath("//*[self::a or self::button or self::summary][normalize-space()='%s']".formatted(words));
    }
}
