package no.systembruker.portal.request;

/** What a vendor wants of the party: access for a system, or a change of the access it has. */
public enum Matter {
    ACCESS("requests"),
    CHANGE("change-requests");

    private final String segment;

    Matter(String segment) {
        this.segment = segment;
    }

    /** Where its pages are. */
    public String segment() {
        return segment;
    }

    public boolean isChange() {
        return this == CHANGE;
    }
}
