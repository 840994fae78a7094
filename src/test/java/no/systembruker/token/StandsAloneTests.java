package no.systembruker.token;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class StandsAloneTests {

    @Test
    void theModuleCanBeLiftedOutWithJacksonAlone() {
        var module = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("no.systembruker.token");

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "no.systembruker.token", "java..", "tools.jackson.core..", "org.jspecify.annotations")
                .check(module);
    }
}
