package no.systembruker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/kvittering",
                "kvittering",
                "http://loennsverk.example/",
                "https:loennsverk.example",
                "https:///kvittering",
                "https://kari@loennsverk.example/",
                "https://loennsverk.example\\@ondt.example/",
                "https://loennsverk.example/to ord",
                "https://loennsverk.example/\0",
                "javascript:alert(1)",
                "//loennsverk.example/"
            })
    void onlyAbsoluteHttpsAddressesWithAHostAreSafe(String text) {
        assertThat(ReturnAddress.parse(text)).isEmpty();
    }

    @Test
    void anAddressIsNoLongerThanWeCanKeep() {
        var start = "https://loennsverk.example/";

        assertThat(ReturnAddress.parse(start + "a".repeat(2000 - start.length())))
                .isPresent();
        assertThat(ReturnAddress.parse(start + "a".repeat(2001 - start.length())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://loennsverk.example/kvittering",
                "https://loennsverk.example/kvittering?kunde=17",
                "https://loennsverk.example/kvittering#ferdig",
                "HTTPS://Loennsverk.Example/kvittering",
                "https://loennsverk.example:443/kvittering"
            })
    void queryFragmentCaseOfTheHostAndTheUsualPortMakeNoDifference(String text) {
        assertThat(allowed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://loennsverk.example/kvittering/",
                "https://loennsverk.example/kvittering/mer",
                "https://loennsverk.example/Kvittering",
                "https://loennsverk.example/",
                "https://loennsverk.example",
                "https://loennsverk.example:8443/kvittering",
                "https://www.loennsverk.example/kvittering",
                "https://loennsverk.example.ondt.example/kvittering",
                "https://loennsverk.example/x/../kvittering"
            })
    void anotherHostPortOrPathIsAnotherAddress(String text) {
        assertThat(allowed(text)).isFalse();
    }

    private static boolean allowed(String text) {
        var name = new LocalisedText("Lønnsflyt", "Lønsflyt", "PayFlow");
        var system = new RegisteredSystem(
                UUID.randomUUID(),
                new SystemId(Town.LOENNSFLYT),
                name,
                name,
                Access.NONE,
                List.of(),
                List.of("https://loennsverk.example/kvittering"),
                true,
                false);
        return ReturnAddress.parse(text).filter(system::allowsRedirectTo).isPresent();
    }
}
