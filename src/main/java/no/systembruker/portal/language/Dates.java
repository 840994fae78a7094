package no.systembruker.portal.language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people write them, in the reader's language and in Norwegian time; templates call it {@code @dates}. */
@Component
public class Dates {

    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** {@code 14. mai 2027} */
    public String day(Instant instant) {
        return written(instant, english() ? "d MMMM uuuu" : "d. MMMM uuuu");
    }

    /** The same in this language, whoever reads it. */
    public String day(Instant instant, Locale language) {
        var pattern = language.getLanguage().equals(Language.ENGLISH.code()) ? "d MMMM uuuu" : "d. MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language).format(instant.atZone(NORWAY));
    }

    /** {@code 14. mai 2027 kl. 09.30} */
    public String moment(Instant instant) {
        return written(instant, english() ? "d MMMM uuuu 'at' HH:mm" : "d. MMMM uuuu 'kl.' HH.mm");
    }

    /** {@code kl. 09.30} */
    public String time(Instant instant) {
        return written(instant, english() ? "HH:mm" : "'kl.' HH.mm");
    }

    private static String written(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, reader()).format(instant.atZone(NORWAY));
    }

    private static boolean english() {
        return reader().getLanguage().equals(Language.ENGLISH.code());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
