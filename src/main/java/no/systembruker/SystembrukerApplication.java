package no.systembruker;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

@SpringBootApplication(exclude = OAuth2ClientAutoConfiguration.class)
@ConfigurationPropertiesScan
public class SystembrukerApplication {

    public static void main(String[] args) {
        SpringApplication.run(SystembrukerApplication.class, args);
    }

    /** The time everything is measured by, as finely as databases keep it; the sandbox has one that can be moved. */
    @Bean
    @Profile("!sandbox")
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
