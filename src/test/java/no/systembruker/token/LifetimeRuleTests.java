package no.systembruker.token;

import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.NOW;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.check;
import static no.systembruker.token.TokenWorld.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifetimeRuleTests {

    private static final long T = NOW.getEpochSecond();

    @ParameterizedTest
    @CsvSource({"-110,-9", "-60,60", "0,120", "10,130", "0,3600", "-3599,1", "0,1"})
    void aTokenIsAcceptedWithinItsLifeGiveOrTakeTenSeconds(long issued, long expires) {
        assertThat(accepted(check(issued(issued, expires))).expiresAt()).isEqualTo(NOW.plusSeconds(expires));
    }

    @ParameterizedTest
    @CsvSource({
        "-130,-10",
        "-3600,-3000", // expired
        "11,131",
        "3600,3720", // issued in the future
        "0,3601",
        "-3600,1",
        "0,31536000", // too long a life
        "5,5",
        "6,5", // none, or less
    })
    void outsideItsLifeATokenIsRefused(long issued, long expires) {
        assertThat(failed(check(issued(issued, expires)))).isEqualTo(Check.LIFETIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "iat"})
    void bothTimesMustBeThere(String claim) {
        assertThat(failed(check(aToken().without(claim)))).isEqualTo(Check.LIFETIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "iat", "nbf"})
    void timesAreWholeSecondsAsNumbers(String claim) {
        assertThat(failed(check(aToken().claim(claim, Long.toString(T + 5))))).isEqualTo(Check.LIFETIME);
        assertThat(failed(check(aToken().claim(claim, T + 5.5)))).isEqualTo(Check.LIFETIME);
        assertThat(failed(check(aToken().claim(claim, List.of(T + 5))))).isEqualTo(Check.LIFETIME);
        assertThat(failed(check(aToken().claim(claim, NOW.toString())))).isEqualTo(Check.LIFETIME);
        assertThat(failed(check(aToken().claim(claim, true)))).isEqualTo(Check.LIFETIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "1e10", "1795262520e0", "-1", "9223372036854775807", "9223372036854775808", "1e999999999"
            })
    void strangeNumbersAreNoTimes(String number) {
        assertThat(failed(
                        check(aToken().rewritePayload(text -> text.replaceFirst("\"exp\":\\d+", "\"exp\":" + number)))))
                .isEqualTo(Check.LIFETIME);
    }

    @Test
    void millisecondsAreNoSeconds() {
        assertThat(failed(check(aToken().claim("exp", (T + 120) * 1000)))).isEqualTo(Check.LIFETIME);
        assertThat(failed(check(aToken().claim("exp", (T + 120) * 1000).claim("iat", T * 1000))))
                .isEqualTo(Check.LIFETIME);
    }

    @Test
    void notBeforeIsObeyedWhenPresent() {
        assertThat(accepted(check(aToken().claim("nbf", T + 10)))).isNotNull();
        assertThat(failed(check(aToken().claim("nbf", T + 11)))).isEqualTo(Check.LIFETIME);
    }

    private static TestToken issued(long issued, long expires) {
        return aToken().claim("iat", T + issued).claim("exp", T + expires);
    }
}
