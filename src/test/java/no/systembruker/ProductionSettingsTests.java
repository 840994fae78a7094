package no.systembruker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ProductionSettingsTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "systembruker.base-url", "https://systembruker.example",
            "spring.datasource.url", "jdbc:postgresql://database/systembruker",
            "spring.security.oauth2.client.registration.idporten.client-id", "2f1c",
            "spring.security.oauth2.client.provider.idporten.issuer-uri", "https://idporten.no",
            "systembruker.maskinporten.issuer", "https://maskinporten.no/",
            "systembruker.maskinporten.jwks-uri", "https://maskinporten.no/jwk");

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void completeProduction() {
        environment.setActiveProfiles("prod");
        COMPLETE.forEach(environment::setProperty);
    }

    @Test
    void completeSettingsAreTaken() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systembruker.base-url",
                "spring.datasource.url",
                "spring.security.oauth2.client.registration.idporten.client-id",
                "spring.security.oauth2.client.provider.idporten.issuer-uri",
                "systembruker.maskinporten.issuer",
                "systembruker.maskinporten.jwks-uri"
            })
    void aMissingSettingIsNamed(String name) {
        environment.setProperty(name, "");

        assertThat(faults()).containsExactly(name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "systembruker.maskinporten.issuer, http://maskinporten.no/",
        "systembruker.maskinporten.jwks-uri, http://maskinporten.no/jwk",
        "spring.security.oauth2.client.provider.idporten.issuer-uri, http://idporten.no",
        "systembruker.base-url, http://systembruker.example"
    })
    void anAddressInTheClearIsRefused(String name, String address) {
        environment.setProperty(name, address);

        assertThat(faults()).containsExactly(name + " must start with https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8080/sandbox/idporten",
                "https://127.0.0.1/",
                "https://systembruker.example/idporten",
                "https://other.example/sandbox/idporten"
            })
    void aStandInIsRefused(String issuer) {
        environment.setProperty("spring.security.oauth2.client.provider.idporten.issuer-uri", issuer);

        assertThat(faults())
                .containsExactly("spring.security.oauth2.client.provider.idporten.issuer-uri"
                        + " is a stand-in, which production never trusts");
    }

    @Test
    void theSandboxDoesNotGoWithProduction() {
        environment.setActiveProfiles("prod", "sandbox");

        assertThat(faults()).containsExactly("the profiles prod and sandbox exclude each other");
    }

    @Test
    void theSandboxAloneNeedsNothing() {
        var sandbox = new MockEnvironment();
        sandbox.setActiveProfiles("sandbox");

        assertThatCode(() -> new ProductionSettings().postProcessEnvironment(sandbox, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    @Test
    void aBareProductionStartEndsWithTheListOfWhatIsMissing(CapturedOutput output) {
        var application = new SpringApplication(SystembrukerApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run("--spring.profiles.active=prod"))
                .isInstanceOf(UnfitForProductionException.class);
        assertThat(output)
                .contains("With the profile prod the application starts only with real settings")
                .contains(COMPLETE.keySet().stream()
                        .map(name -> "- " + name + " is missing")
                        .toArray(String[]::new));
    }

    private Iterable<String> faults() {
        return catchThrowableOfType(UnfitForProductionException.class, this::check)
                .faults();
    }

    private void check() {
        new ProductionSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
