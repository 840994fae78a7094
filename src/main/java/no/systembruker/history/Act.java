package no.systembruker.history;

/** What was done. */
public enum Act {
    REQUEST_RECEIVED(Topic.REQUEST),
    REQUEST_ESCALATED(Topic.REQUEST),
    REQUEST_APPROVED(Topic.REQUEST),
    REQUEST_REJECTED(Topic.REQUEST),
    REQUEST_WITHDRAWN(Topic.REQUEST),
    CHANGE_RECEIVED(Topic.REQUEST),
    CHANGE_ESCALATED(Topic.REQUEST),
    CHANGE_APPROVED(Topic.REQUEST),
    CHANGE_REJECTED(Topic.REQUEST),
    CHANGE_WITHDRAWN(Topic.REQUEST),
    SYSTEM_USER_CREATED(Topic.ACCESS),
    SYSTEM_USER_CHANGED(Topic.RIGHT),
    SYSTEM_USER_LABELLED(Topic.ACCESS),
    SYSTEM_USER_DELETED(Topic.ACCESS),
    ROLE_GIVEN(Topic.ROLE),
    ROLE_TAKEN(Topic.ROLE),
    CLIENT_ADDED(Topic.CLIENT),
    CLIENT_REMOVED(Topic.CLIENT),
    /** It has given less since than the system user takes. */
    CLIENT_LOST(Topic.CLIENT),
    /** The system user takes more since than it has given. */
    CLIENT_FELL_OUT(Topic.CLIENT),
    /** The system user was deleted. */
    CLIENT_ENDED(Topic.CLIENT),
    PACKAGES_GIVEN(Topic.CLIENT),
    PACKAGES_TAKEN_BACK(Topic.CLIENT);

    private final Topic topic;

    Act(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
