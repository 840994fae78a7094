package no.systembruker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole sandbox, listening on a free port that was chosen first, because addresses start with {@code systembruker.base-url};
 * with an in-memory database of its own. Tests that add nothing share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("sandbox")
@OnH2
@ContextConfiguration(initializers = RunningApplication.OnAFreePort.class)
public @interface RunningApplication {

    /** Chooses the port before anything reads it. */
    class OnAFreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings = Map.of("server.port", freePort());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("free port", settings));
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException noPort) {
                throw new UncheckedIOException(noPort);
            }
        }
    }
}
