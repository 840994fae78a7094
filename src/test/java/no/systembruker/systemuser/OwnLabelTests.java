package no.systembruker.systemuser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnLabelTests {

    @Test
    void aLabelIsKeptAsWrittenButForTheSpaceAroundIt() {
        assertThat(OwnLabel.of(" \u00a0\tLønn for kaféen 👩‍🍳 \u200b\u3000\n"))
                .contains(new OwnLabel("Lønn for kaféen 👩‍🍳"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u3000", "\u200b\u200d\ufeff"})
    void whatNobodyCanReadIsNoLabel(String written) {
        assertThat(OwnLabel.of(written)).isEmpty();
    }

    @Test
    void aLabelHasAtMost255Characters() {
        assertThat(OwnLabel.of(" " + "å".repeat(255) + " ")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> OwnLabel.of("å".repeat(256)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lønn\0flyt", "Lønn\nflyt", "Lønn\u202eflyt", "Lønn\u200bflyt", "Lønn\ud83dflyt"})
    void aLabelIsOneLineOfPlainText(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> OwnLabel.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Lønn", "Lønn "})
    void aLabelIsNeverMadeWithSpaceAroundIt(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnLabel(value));
    }
}
