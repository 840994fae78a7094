package no.systembruker.token;

import java.util.Optional;

/** Organisations as Maskinporten writes them: {@code {"authority":"iso6523-actorid-upis","ID":"0192:310000019"}}. */
final class Iso6523 {

    private static final String AUTHORITY = "iso6523-actorid-upis";
    /** The register of Norwegian organisations in ISO 6523. */
    private static final String NORWAY = "0192:";

    private Iso6523() {}

    /** The organisation number of a consumer. */
    static Optional<String> consumer(JsonObject actor) {
        return actor.has("id") ? Optional.empty() : organisationNumber(actor, "ID");
    }

    /** The organisation number of a system user's owner, whose member was {@code id} in the first tokens. */
    static Optional<String> systemUserOwner(JsonObject actor) {
        return actor.has("ID") ? consumer(actor) : organisationNumber(actor, "id");
    }

    private static Optional<String> organisationNumber(JsonObject actor, String member) {
        return actor.text("authority").equals(Optional.of(AUTHORITY))
                ? actor.text(member).flatMap(Iso6523::afterPrefix).filter(OrganisationDigits::isValid)
                : Optional.empty();
    }

    private static Optional<String> afterPrefix(String id) {
        return id.startsWith(NORWAY) ? Optional.of(id.substring(NORWAY.length())) : Optional.empty();
    }
}
