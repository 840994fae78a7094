package no.systembruker.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.systembruker.TestClock;
import no.systembruker.Town;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** The API and what it stands on, listening, with the town's people and a Maskinporten of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationModuleTest(
        module = "api",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "systembruker.base-url=http://localhost:8080",
            // Signing in is the other door's affair, and its provider is not here.
            "spring.autoconfigure.exclude=org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration"
        })
@Import({
    Town.class,
    TestClock.class,
    Maskinporten.class,
    SignIns.class,
    Office.class,
    Calls.class,
    DeclaredAnswers.class
})
@interface ApiTest {}
