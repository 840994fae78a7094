package no.systembruker.request;

/** In what a repeated question is another than the one that stands. */
public enum Difference {
    TITLE,
    RIGHTS,
    PACKAGES,
    REDIRECT_URL
}
