package no.systembruker.systemuser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyTests {

    private static final AccessKey KEY = AccessKey.of(
            SystemUserKind.STANDARD,
            new Access(List.of(Right.to("tjeneste-10"), Right.to("a-melding")), List.of("toll", "lonn-og-mer")));

    @Test
    void isTheSameForTheSameInAnyOrder() {
        assertThat(KEY)
                .isEqualTo(AccessKey.of(
                        SystemUserKind.STANDARD,
                        new Access(
                                List.of(Right.to("a-melding"), Right.to("tjeneste-10")),
                                List.of("lonn-og-mer", "toll"))));
    }

    @Test
    void isAnotherForOneForClients() {
        assertThat(AccessKey.of(SystemUserKind.AGENT, new Access(List.of(), List.of("toll"))))
                .isNotEqualTo(AccessKey.of(SystemUserKind.STANDARD, new Access(List.of(), List.of("toll"))));
    }

    @Test
    void saysWhatTheSystemUserMayDo() {
        assertThat(KEY.isSpelt()).isTrue();
        assertThat(KEY.hasResource("tjeneste-10")).isTrue();
        assertThat(KEY.hasResource("a-melding")).isTrue();
        assertThat(KEY.hasAny(List.of("lonn", "toll"))).isTrue();
        assertThat(KEY.hasAny(List.of("lonn-og-mer"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tjeneste-1", "tjeneste-100", "melding", "toll", "STANDARD"})
    void hasNoOtherResource(String resource) {
        assertThat(KEY.hasResource(resource)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lonn", "lonn-og", "mer", "a-melding", "tol", "tolls"})
    void hasNoOtherPackage(String slug) {
        assertThat(KEY.hasAny(List.of(slug))).isFalse();
    }

    @Test
    void ofNothingHasNothing() {
        var key = AccessKey.of(SystemUserKind.STANDARD, new Access(List.of(), List.of()));

        assertThat(key.isSpelt()).isTrue();
        assertThat(key.hasResource("a-melding")).isFalse();
        assertThat(key.hasAny(List.of("lonn"))).isFalse();
    }

    @Test
    void isNotSpeltWhereThatWouldBeLong() {
        var much = new Access(
                IntStream.range(0, 100).mapToObj(i -> Right.to("tjeneste-" + i)).toList(), List.of());

        assertThat(AccessKey.of(SystemUserKind.STANDARD, much).isSpelt()).isFalse();
    }
}
