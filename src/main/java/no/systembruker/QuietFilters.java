package no.systembruker;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Each of Spring Security's filters would be timed at each call, which takes longer than what most of them do. */
@Configuration(proxyBeanMethods = false)
class QuietFilters {

    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }
}
