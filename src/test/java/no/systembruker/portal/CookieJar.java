package no.systembruker.portal;

import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keeps the session of a mock browser from page to page, by its cookie. */
public final class CookieJar {

    private Cookie[] kept = {};

    public MvcTestResult send(MockMvcTester browser, MockHttpServletRequestBuilder request) {
        var answer = browser.perform(kept.length == 0 ? request : request.cookie(kept));
        Stream.of(answer.getResponse().getCookies())
                .filter(cookie -> cookie.getName().equals("systembruker"))
                .forEach(cookie -> kept = new Cookie[] {cookie});
        return answer;
    }
}
