package no.systembruker.portal.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages every page has: bokmål, nynorsk and English. */
public enum Language {
    BOKMAAL("nb", "Bokmål"),
    NYNORSK("nn", "Nynorsk"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The language of a tag such as {@code nn-NO}; plain Norwegian is read as bokmål. */
    public static Optional<Language> of(Locale locale) {
        return ofCode(locale.getLanguage().equals("no") ? "nb" : locale.getLanguage());
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    /** Its name in itself, which is how a reader finds it. */
    public String ownName() {
        return ownName;
    }

    Locale locale() {
        return Locale.of(code);
    }
}
