package no.systembruker.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"991825827", "974760673", "310000019", "310000027", "310000035", "213765418", "310987654"})
    void realAndSyntheticNumbersAreRead(String text) {
        assertThat(OrganisationNumber.parse(text))
                .map(OrganisationNumber::value)
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310000018",
                "991825828",
                "123456789",
                "987654321",
                "912345678",
                "999888777",
                "978234522",
                "000000000"
            })
    void theLastDigitChecksTheOthers(String text) {
        assertThat(OrganisationNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void someNumbersHaveNoCheckDigitAtAll(int last) {
        assertThat(OrganisationNumber.parse("31412345" + last)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99182582",
                "9918258270",
                "991 825 827",
                " 991825827",
                "991825827\n",
                "99182582७",
                "９９１８２５８２７"
            })
    void onlyNineAsciiDigitsWillDo(String text) {
        assertThat(OrganisationNumber.parse(text)).isEmpty();
    }

    @Test
    void theIsoFormIsReadAndWritten() {
        var number = new OrganisationNumber("310000019");

        assertThat(number.iso6523()).isEqualTo("0192:310000019");
        assertThat(OrganisationNumber.parseIso6523("0192:310000019")).isEqualTo(Optional.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9908:310000019",
                "0192:310000018",
                "0192:310000019:1",
                "0192: 310000019",
                "192:310000019",
                "0192310000019",
                "0192",
                "0192:",
                "310000019"
            })
    void otherIsoFormsAreNot(String text) {
        assertThat(OrganisationNumber.parseIso6523(text)).isEmpty();
    }

    @Test
    void aNumberThatExistsIsValid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("310000018"));
    }
}
