package no.systembruker.portal;

import static no.systembruker.portal.signin.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import no.systembruker.party.Actor;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody signed in at a browser, whose session lasts from page to page. */
public final class Reader {

    private final MockMvcTester browser;
    private final Actor actor;
    private final CookieJar cookies;

    public Reader(MockMvcTester browser, Actor actor) {
        this(browser, actor, new CookieJar());
    }

    private Reader(MockMvcTester browser, Actor actor, CookieJar cookies) {
        this.browser = browser;
        this.actor = actor;
        this.cookies = cookies;
    }

    /** The same browser, after somebody has signed in at it anew. */
    public Reader signedInAnewAs(Actor next) {
        return new Reader(browser, next, cookies);
    }

    public MvcTestResult opens(String address) {
        return cookies.send(browser, signedIn(request(HttpMethod.GET, address)));
    }

    /** Sends a form of ours. */
    public MvcTestResult sends(String address, String... fields) {
        return cookies.send(browser, signedIn(form(address, fields)).with(csrf()));
    }

    /** Sends a form that some other site has made up. */
    public MvcTestResult isTrickedIntoSending(String address, String... fields) {
        return cookies.send(browser, signedIn(form(address, fields)).with(csrf().useInvalidToken()));
    }

    private MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
        return request.with(signedInAs(actor));
    }

    private static MockHttpServletRequestBuilder form(String address, String... fields) {
        var form = request(HttpMethod.POST, address);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static MockHttpServletRequestBuilder request(HttpMethod method, String address) {
        return MockMvcRequestBuilders.request(method, URI.create(address));
    }
}
