package no.systembruker.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"01819010001", "15867520160", "29820055010", "41819013061", "30108299920"})
    void numbersOfPersonsWithAndWithoutAPassportAreRead(String text) {
        assertThat(PersonNumber.parse(text)).map(PersonNumber::value).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01819010002", "01819010011", "30108299939", "02013299903"})
    void bothCheckDigitsCount(String text) {
        assertThat(PersonNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29820010092", "00000000000", "01419014040", "01219015190", "01619016048"})
    void theDateMustExistAndTheOnlyAdditionToTheMonthIsEighty(String text) {
        assertThat(PersonNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0181901003", "018190 10001", "01819010001 ", "０１８１９０１０００１", "٠١٨١٩٠١٠٠٠١"})
    void onlyElevenAsciiDigitsWillDo(String text) {
        assertThat(PersonNumber.parse(text)).isEmpty();
    }

    @Test
    void syntheticPersonsAreKnownByTheirMonth() {
        assertThat(new PersonNumber("01819010001").isSynthetic()).isTrue();
        assertThat(new PersonNumber("41819013061").isSynthetic()).isTrue();
        assertThat(new PersonNumber("30108299920").isSynthetic()).isFalse();
    }

    @Test
    void aNumberKeepsItselfOutOfLogs() {
        assertThat(new PersonNumber("01819010001")).asString().doesNotContain("018190");
    }
}
