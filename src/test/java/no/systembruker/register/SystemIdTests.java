package no.systembruker.register;

import static org.assertj.core.api.Assertions.assertThat;

import no.systembruker.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemIdTests {

    @Test
    void theVendorStandsBeforeTheFirstUnderscore() {
        var id = SystemId.parse("310000019_lønns_flyt.v2").orElseThrow();

        assertThat(id.vendor()).isEqualTo(Town.LOENNSVERK);
        assertThat(id).hasToString("310000019_lønns_flyt.v2");
    }

    @Test
    void caseMatters() {
        assertThat(SystemId.parse("310000019_A")).isNotEqualTo(SystemId.parse("310000019_a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "310000019",
                "310000019_",
                "_loennsflyt",
                "310000018_loennsflyt",
                "loennsflyt_310000019",
                "310000019_loenns flyt",
                "310000019_loenns\nflyt",
                "310000019_loenns\0flyt",
                " 310000019_loennsflyt"
            })
    void otherTextsAreNotSystemIds(String text) {
        assertThat(SystemId.parse(text)).isEmpty();
    }

    @Test
    void anIdHasAtMost255Characters() {
        assertThat(SystemId.parse("310000019_" + "a".repeat(245))).isPresent();
        assertThat(SystemId.parse("310000019_" + "a".repeat(246))).isEmpty();
    }
}
