package no.systembruker.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.sandbox.InTown;
import no.systembruker.sandbox.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@InTown
class SandboxPageTests {

    private static final Pattern OPTION = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

    private final Visitor visitor = new Visitor();

    @Value("${systembruker.base-url}")
    private String baseUrl;

    @Autowired
    private Snippets snippets;

    @ParameterizedTest
    @CsvSource({"nb, Seks steg, Driver bakeriet", "nn, Seks steg, Driv bakeriet", "en, Six steps, Runs the bakery"})
    void itIsWrittenInThreeLanguages(String language, String heading, String story) {
        var page = visitor.get(baseUrl + "/sandbox?lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\"", heading, story, "BASE=" + baseUrl)
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run=0", "run=100", "run=to", "run=99999999999"})
    void thereIsNoSuchWalk(String query) {
        assertThat(visitor.get(baseUrl + "/sandbox?" + query).statusCode()).isEqualTo(400);
    }

    /** The lines of the page and of the README, as they stand, in a shell with nothing but curl and openssl. */
    @Test
    void theSixStepsWorkAsWritten(@TempDir Path folder) throws Exception {
        assertThat(stepsDone(7)).isZero();

        var output = run(folder, "step-1", "step-2", "step-3", "step-4");

        assertThat(output).contains("\"clientId\":\"nordlys-timeplan-7\"", "\"access_token\"", "MP-303");
        assertThat(output).contains(baseUrl + "/requests/");
        assertThat(stepsDone(7)).isEqualTo(4);

        var rest = run(folder, "step-1", "step-3", "step-4", "step-5-by-script", "step-5", "step-6");

        assertThat(rest).contains("\"status\":\"Accepted\"", "\"systemId\":\"310987654_timeplan-7\"");
        assertThat(rest.lines().filter(line -> line.matches("[0-9]{3}"))).containsExactly("200", "200", "403");
        assertThat(stepsDone(7)).isEqualTo(6);
        assertThat(visitor.get(baseUrl + "/sandbox?run=7").body()).contains("/sandbox?run=8");
    }

    @Test
    void aTokenIsShownDecoded() {
        var options = OPTION.matcher(visitor.get(baseUrl + "/sandbox").body());
        assertThat(options.find()).isTrue();

        var page = visitor.post(baseUrl + "/sandbox", Map.of("systemUser", options.group(1)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("urn:altinn:systemuser", options.group(1), "Authorization: Bearer ");
    }

    @ParameterizedTest
    @CsvSource({"kari, 400", "'', 400"})
    void aTokenForNothingIsNotMade(String systemUser, int status) {
        assertThat(visitor.post(baseUrl + "/sandbox", Map.of("systemUser", systemUser))
                        .statusCode())
                .isEqualTo(status);
        assertThat(visitor.post(
                                baseUrl + "/sandbox",
                                Map.of("systemUser", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    private int stepsDone(int run) {
        var page = visitor.get(baseUrl + "/sandbox?run=" + run).body();
        return (int) Pattern.compile("<li id=\"step-\\d\" class=\"done\"")
                .matcher(page)
                .results()
                .count();
    }

    private String run(Path folder, String... steps) throws Exception {
        var lines =
                Stream.of(steps).map(step -> snippets.of(step, "timeplan-7")).collect(Collectors.joining("\n"));
        var shell = new ProcessBuilder("bash", "-c", lines)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }
}
