package no.systembruker.portal.layout;

import java.util.Arrays;
import java.util.Optional;

/** A word that not everybody knows; {@code i18n/words} explains each in a sentence. */
enum HardWord {
    SYSTEM_ACCESS("system-access"),
    ACCESS_FOR_CLIENTS("access-for-clients"),
    AUTHORITY("authority"),
    ACCESS_PACKAGE("access-package"),
    SINGLE_SERVICE("single-service"),
    VENDOR("vendor"),
    ACCESS_MANAGER("access-manager"),
    REFERENCE("reference");

    private final String code;

    HardWord(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<HardWord> of(String code) {
        return Arrays.stream(values()).filter(word -> word.code.equals(code)).findFirst();
    }
}
