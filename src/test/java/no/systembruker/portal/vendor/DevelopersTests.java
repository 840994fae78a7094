package no.systembruker.portal.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.party.Role;
import no.systembruker.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DevelopersTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private MessageSource messages;

    private Workshop workshop;

    @BeforeEach
    void foundAVendor() {
        workshop = new Workshop(town, browser);
    }

    static Stream<String> codes() {
        return Stream.concat(
                Arrays.stream(ProblemCode.values()).map(ProblemCode::code),
                Arrays.stream(ValidationCode.values()).map(ValidationCode::code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeOfTheApiSaysWhatToDo(String code) {
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(messages.getMessage(
                            "vendor.code." + code.toLowerCase(Locale.ROOT), null, "", Locale.of(language)))
                    .as(code)
                    .isNotBlank();
        }
    }

    @Test
    void thePageHasTheVendorsOwnValuesAndTheCodesOfTheApi() {
        var name = Workshop.freeName();
        workshop.registered(name);

        assertThat(workshop.selma().opens("/vendor/developers"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        workshop.id(name) + "-client",
                        "altinn:authentication/systemuser.request.write",
                        "urn:altinn:systemuser",
                        "/docs/api/submitRequest",
                        ProblemCode.SYSTEM_NOT_FOUND.code(),
                        ProblemCode.SYSTEM_NOT_FOUND.title(),
                        ValidationCode.CLIENT_ONLY_PACKAGE.code(),
                        "sett isVisible til false");
    }

    @Test
    void aVendorWithoutClientsIsToldToMakeOne() {
        assertThat(workshop.selma().opens("/vendor/developers"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen av systemene har en klient-id ennå");
        assertThat(workshop.readerWith(Role.ANSATT).opens("/vendor/developers")).hasStatus(403);
    }
}
