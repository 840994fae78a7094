package no.systembruker;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(SystembrukerApplication.class);

    @Test
    void everyArrowBetweenModulesIsDeclared() {
        modules.verify();
    }

    @Test
    void theMapOfModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
