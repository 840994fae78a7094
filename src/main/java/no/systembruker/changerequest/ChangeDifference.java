package no.systembruker.changerequest;

/** In what a repeated asking is another than the one that is stored. */
public enum ChangeDifference {
    SYSTEM_USER,
    REQUIRED_RIGHTS,
    UNWANTED_RIGHTS,
    REQUIRED_PACKAGES,
    UNWANTED_PACKAGES,
    REDIRECT_URL
}
