package no.systembruker.portal.language;

/** Remembers the language of whoever is signed in: kept by the sign-in, so that the choice need not know how people sign in. */
public interface LanguageMemory {

    void remember(Language language);
}
