package no.systembruker.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangePropertiesTests {

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P1D", "P90D"})
    void aKeyServesFromAnHourToAQuarter(String keyLife) {
        assertThatCode(() -> new ExchangeProperties(Duration.parse(keyLife))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59M59S", "PT0S", "-P1D", "P90DT1S"})
    void noOtherLifeIsTaken(String keyLife) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeProperties(Duration.parse(keyLife)))
                .withMessageContaining("systembruker.exchange.key-life");
    }
}
