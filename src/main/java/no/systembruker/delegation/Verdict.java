package no.systembruker.delegation;

/** What would come of one row, before it is done. */
public enum Verdict {
    /** It will be added, or removed. */
    TO_DO,
    /** It is on it already, or not on it when it is to be removed. */
    DONE_BEFORE,
    LACKS_PACKAGES,
    NOT_A_CLIENT,
    /** There is no organisation with this number. */
    UNKNOWN_NUMBER,
    INVALID_NUMBER,
    /** The same number stands further up. */
    DUPLICATE,
    OWN_NUMBER
}
