package no.systembruker.request;

/** Why there is no token, and what to do about it, in words. Codes stay as they are; words may get better. */
public enum TokenCause {
    NOT_YOUR_SYSTEM(
            "not-your-system",
            "Why there is no token is told to the system's own vendor only.",
            "Ask with a token of the organisation whose number the system id begins with."),
    SYSTEM_UNKNOWN(
            "system-unknown",
            "You have no system with this id in the system register. Upper and lower case letters differ.",
            "List your systems to see their ids, or register the system."),
    SYSTEM_DELETED(
            "system-deleted",
            "The system has been deleted from the system register. There are no tokens for its system users.",
            "Register the system under a new id, and ask the customer anew; a deleted id is never used again."),
    CLIENT_NOT_OF_SYSTEM(
            "client-not-of-system",
            "The Maskinporten client that asks for the token is not one of the system's clients.",
            "Add the client id to the system in the system register, or ask for the token with one of clientIds."),
    WAITING(
            "waiting",
            "The customer has been asked, and has not answered yet.",
            "Send the customer the confirmUrl. Somebody with authority must approve before the request expires."),
    REJECTED(
            "rejected",
            "The customer has rejected the request.",
            "Talk to the customer. To ask again, delete the request and post a new one."),
    EXPIRED(
            "expired",
            "The customer was asked, and did not answer before the request expired.",
            "Post the request anew, and send the customer the new confirmUrl."),
    DELETED_BY_CUSTOMER(
            "deleted-by-customer",
            "The customer has deleted the system user.",
            "Talk to the customer, and post a new request."),
    HANDED_BACK(
            "handed-back",
            "The system user has been handed back by you, its vendor.",
            "Post a new request if the customer is to use the system again."),
    OTHER_REFERENCE(
            "other-reference",
            "The customer has no system user with this external reference, but there are others.",
            "Ask for the token with one of externalRefs, as externalRef in the grant's authorization_details. For one of"
                    + " waitingExternalRefs the customer has yet to approve."),
    NOTHING_ASKED(
            "nothing-asked",
            "The customer has no system user for this system, and has not been asked for one.",
            "Post a request, and send the customer its confirmUrl."),
    NONE(
            "none",
            "Nothing here stands in the way: the system, the client and the system user are as they should be.",
            "Ask Maskinporten again. If it still refuses, see what its error says of the grant and the scopes."),
    NONE_BUT_CLIENT_UNCHECKED(
            "none",
            "Nothing here stands in the way: the system and the system user are as they should be. The client was not"
                    + " checked, for client-id was not given.",
            "Ask again with client-id, the client that you ask Maskinporten for the token with.");

    private final String code;
    private final String explanation;
    private final String nextStep;

    TokenCause(String code, String explanation, String nextStep) {
        this.code = code;
        this.explanation = explanation;
        this.nextStep = nextStep;
    }

    public static TokenCause of(TokenExplanation explanation) {
        return switch (explanation) {
            case TokenExplanation.AnothersSystem anothers -> NOT_YOUR_SYSTEM;
            case TokenExplanation.SystemUnknown unknown -> SYSTEM_UNKNOWN;
            case TokenExplanation.SystemDeleted deleted -> SYSTEM_DELETED;
            case TokenExplanation.ClientNotOfSystem client -> CLIENT_NOT_OF_SYSTEM;
            case TokenExplanation.Waiting waiting -> WAITING;
            case TokenExplanation.Rejected rejected -> REJECTED;
            case TokenExplanation.Expired expired -> EXPIRED;
            case TokenExplanation.Ended ended -> ended.ending().byVendor() ? HANDED_BACK : DELETED_BY_CUSTOMER;
            case TokenExplanation.OtherReferences references -> OTHER_REFERENCE;
            case TokenExplanation.NothingAsked nothing -> NOTHING_ASKED;
            case TokenExplanation.NothingInTheWay nothing -> nothing.clientChecked() ? NONE : NONE_BUT_CLIENT_UNCHECKED;
        };
    }

    public String code() {
        return code;
    }

    public String explanation() {
        return explanation;
    }

    public String nextStep() {
        return nextStep;
    }
}
