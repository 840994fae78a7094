package no.systembruker.systemuser;

import static no.systembruker.Town.BAKERI_NORD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalRefTests {

    @ParameterizedTest
    @NullAndEmptySource
    void withoutAReferenceTheOwnersNumberIsIt(String given) {
        assertThat(ExternalRef.parse(given, BAKERI_NORD)).contains(new ExternalRef(BAKERI_NORD.value()));
    }

    @Test
    void aReferenceIsKeptAsGiven() {
        var reference = ExternalRef.parse("Kunde 17 / Ålesund", BAKERI_NORD).orElseThrow();

        assertThat(reference.value()).isEqualTo("Kunde 17 / Ålesund");
        assertThat(reference.isDefaultFor(BAKERI_NORD)).isFalse();
    }

    @Test
    void aReferenceHasAtMost255Characters() {
        assertThat(ExternalRef.parse("k".repeat(255), BAKERI_NORD)).isPresent();
        assertThat(ExternalRef.parse("k".repeat(256), BAKERI_NORD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunde\0", "kunde\n17"})
    void aReferenceHasNoControlCharacters(String given) {
        assertThat(ExternalRef.parse(given, BAKERI_NORD)).isEmpty();
    }
}
