package no.systembruker.sandbox.idporten;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The languages of the sign-in page, by the tags of {@code ui_locales}. */
enum Language {
    NB,
    NN,
    EN;

    static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first of the tags that we speak, else bokmål. */
    static Language firstOf(Collection<String> tags) {
        return tags.stream()
                .map(Language::ofTag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NB);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
