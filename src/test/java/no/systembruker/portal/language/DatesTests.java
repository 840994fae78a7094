package no.systembruker.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTests {

    /** Half past eleven in the evening in London is the next day in Oslo. */
    private static final Instant LATE = Instant.parse("2027-05-13T22:30:00Z");

    private final Dates dates = new Dates();

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"nb, 14. mai 2027", "nn, 14. mai 2027", "en, 14 May 2027"})
    void aDayIsWrittenInTheReadersLanguageAndNorwegianTime(String language, String expected) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(dates.day(LATE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"nb, 14. mai 2027 kl. 00.30", "nn, 14. mai 2027 kl. 00.30", "en, 14 May 2027 at 00:30"})
    void aMomentHasItsTimeOfDay(String language, String expected) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(dates.moment(LATE)).isEqualTo(expected);
    }
}
