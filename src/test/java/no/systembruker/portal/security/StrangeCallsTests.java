package no.systembruker.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.systembruker.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** What no browser sends, to the pages. */
@RunningApplication
class StrangeCallsTests {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Value("${server.port}")
    private int port;

    @Test
    void theErrorPageIsNoPageToVisit() {
        assertThat(answer("GET /error HTTP/1.1")).startsWith("HTTP/1.1 404");
    }

    @Test
    void aMethodNobodyKnowsIsNotAllowed() {
        assertThat(answer("BREW / HTTP/1.1")).startsWith("HTTP/1.1 405");
    }

    @Test
    void theWayToSigningInStaysOnTheHostThatServesIt() {
        assertThat(answer("GET /parties HTTP/1.1", "X-Forwarded-Host: evil.example"))
                .startsWith("HTTP/1.1 302")
                .containsIgnoringCase("Location: /sign-in?return=");
    }

    @Test
    void aPageIsFoundInItsOwnSpellingOnly() {
        assertThat(answer("GET /parties HTTP/1.1")).startsWith("HTTP/1.1 302");
        assertThat(answer("GET /Parties HTTP/1.1")).startsWith("HTTP/1.1 404").contains("site-header");
    }

    @Test
    void aFormWithFilesHasNoFields() {
        assertThat(answer("POST /parties/current HTTP/1.1", "Content-Type: multipart/form-data", "Content-Length: 0"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void aFormThatIsTooLargeIsToldSoOnAPageOfOurs() {
        assertThat(answer("POST /requests HTTP/1.1", FORM, "Content-Length: 3000000"))
                .startsWith("HTTP/1.1 413")
                .contains("site-header");
    }

    @Test
    void theManagementAddressesAreNotListed() {
        assertThat(answer("GET /actuator HTTP/1.1")).startsWith("HTTP/1.1 404");
    }

    private String answer(String line, String... headers) {
        var request = line + "\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n"
                + String.join("\r\n", headers) + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
