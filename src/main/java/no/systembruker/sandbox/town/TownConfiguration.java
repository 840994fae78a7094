package no.systembruker.sandbox.town;

import no.systembruker.sandbox.Sandbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Sandbox
@Configuration(proxyBeanMethods = false)
class TownConfiguration {

    /** An empty town, for those who want to build their own, is to be had by a setting. */
    @Bean
    TownPlan townPlan(@Value("${systembruker.sandbox.town:true}") boolean wanted) {
        return wanted ? TownFiles.read() : TownPlan.EMPTY;
    }
}
