package no.systembruker.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.UUID;
import no.systembruker.BaseUrl;
import no.systembruker.SystembrukerProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void travelsByHttpsOnlyWhereTheInstallationIsReachedByIt() {
        cookie("https://systembruker.example").writeCookieValue(new CookieValue(request, response, "x"));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("systembruker=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/");
    }

    @Test
    void travelsInTheClearOnOnesOwnMachine() {
        cookie("http://localhost:8080").writeCookieValue(new CookieValue(request, response, "x"));

        assertThat(response.getHeader("Set-Cookie")).doesNotContain("Secure").contains("; HttpOnly");
    }

    @Test
    void aNameThatWeGaveIsRead() {
        var name = UUID.randomUUID().toString();
        carrying(name);

        assertThat(cookie("http://localhost:8080").readCookieValues(request)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\0", "' or 1=1 --", "00000000-0000-0000-0000-00000000000\0"})
    void anyOtherIsNot(String name) {
        carrying(name);

        assertThat(cookie("http://localhost:8080").readCookieValues(request)).isEmpty();
    }

    private void carrying(String name) {
        request.setCookies(new Cookie("systembruker", Base64.getEncoder().encodeToString(name.getBytes())));
    }

    private static SessionCookie cookie(String address) {
        return new SessionCookie(new SystembrukerProperties(new BaseUrl(address)));
    }
}
