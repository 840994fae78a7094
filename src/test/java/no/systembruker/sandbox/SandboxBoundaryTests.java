package no.systembruker.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

class SandboxBoundaryTests {

    @Test
    void everyBeanOfTheSandboxExistsOnlyThere() {
        var sandbox = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.systembruker.sandbox");

        classes()
                .that()
                .areAnnotatedWith(Component.class)
                .or()
                .areMetaAnnotatedWith(Component.class)
                .should()
                .beAnnotatedWith(Sandbox.class)
                .check(sandbox);
    }
}
