package no.systembruker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTests {

    private final Access offered = new Access(List.of(Right.to("a-melding"), Right.to("mva")), List.of("lonn", "toll"));

    @Test
    void nothingIsMissingFromWhatHasItAll() {
        assertThat(offered.without(offered)).isEqualTo(Access.NONE);
        assertThat(Access.NONE.without(offered).isEmpty()).isTrue();
    }

    @Test
    void whatIsMissingIsNamedInItsOwnOrder() {
        var asked = new Access(
                List.of(Right.to("skattekort"), Right.to("mva"), Right.to("arv")), List.of("toll", "pensjon"));

        assertThat(asked.without(offered))
                .isEqualTo(new Access(List.of(Right.to("skattekort"), Right.to("arv")), List.of("pensjon")));
    }

    @Test
    void theActionOfARightMakesNoDifference() {
        var asked = new Access(List.of(new Right("mva", "read")), List.of());

        assertThat(asked.without(offered).isEmpty()).isTrue();
    }

    @Test
    void whatIsAddedStandsLastAndOnce() {
        var added = new Access(List.of(new Right("mva", "read"), Right.to("arv")), List.of("pensjon", "lonn"));

        assertThat(offered.with(added))
                .isEqualTo(new Access(
                        List.of(Right.to("a-melding"), Right.to("mva"), Right.to("arv")),
                        List.of("lonn", "toll", "pensjon")));
    }
}
