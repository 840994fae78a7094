package no.systembruker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTests {

    private static final LocalisedText NAME = new LocalisedText("Skattekort", "Skattekort", "Tax card");

    @ParameterizedTest
    @ValueSource(strings = {"skattekort", "app_skd_skattekort", "A-2", "1"})
    void lettersDigitsAndDashesMakeAnId(String id) {
        assertThat(Resource.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "skatte kort", "skattekort\n", "lønn", "urn:skattekort", "skatt/kort", "１"})
    void nothingElseIsAnId(String id) {
        assertThat(Resource.isId(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Resource(id, "skd", NAME, true, Set.of()));
    }

    @Test
    void anIdHasALimit() {
        assertThat(Resource.isId("a".repeat(255))).isTrue();
        assertThat(Resource.isId("a".repeat(256))).isFalse();
    }

    @Test
    void aNameMustFitAndBePrintable() {
        assertThatIllegalArgumentException().isThrownBy(() -> named("a".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> named("Skatte\u0000kort"));
    }

    @Test
    void anOwnerIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Resource("skattekort", " ", NAME, true, Set.of()));
    }

    private static Resource named(String name) {
        return new Resource("skattekort", "skd", new LocalisedText("Skattekort", name, "Tax card"), true, Set.of());
    }
}
