package no.systembruker.sandbox.idporten;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;

@InTown
class IdportenSessionTests {

    private static final String KARI = "01819010001";

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Test
    void onePressSignsInAndLeadsToThePage() {
        var answer = visitor.post(sessions(), Map.of("pid", KARI, "return", "/parties"));

        var portal = Visitor.location(answer);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(portal).isEqualTo(baseUrl + "/sign-in?return=%2Fparties");
        assertThat(Visitor.location(visitor.get(Visitor.location(visitor.get(portal)))))
                .startsWith(baseUrl + "/login/oauth2/code/idporten?code=");
    }

    @ParameterizedTest
    @CsvSource({"01819010002, 400", "kari, 400", "30108299920, 404"})
    void nobodyElseCanBeBecome(String pid, int status) {
        assertThat(visitor.post(sessions(), Map.of("pid", pid, "return", "/")).statusCode())
                .isEqualTo(status);
    }

    @Test
    void onePressLeadsNowhereElse() {
        var answer = visitor.post(sessions(), Map.of("pid", KARI, "return", "https://elsewhere.example/"));

        assertThat(URI.create(Visitor.location(answer)).getHost()).isEqualTo("localhost");
        assertThat(visitor.get(Visitor.location(answer)).statusCode()).isEqualTo(400);
    }

    private String sessions() {
        return baseUrl + "/sandbox/idporten/sessions";
    }
}
