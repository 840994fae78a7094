package no.systembruker.sandbox.maskinporten;

import java.util.Optional;
import java.util.Set;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;
import tools.jackson.databind.JsonNode;

/** The system user a grant is for, as {@code authorization_details} names it: RFC 9396 in Maskinporten's form. */
record SystemUserTarget(OrganisationNumber owner, Optional<String> externalRef) {

    private static final String CLAIM = "authorization_details";
    private static final String TYPE = "urn:altinn:systemuser";
    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final Set<String> MEMBERS = Set.of("type", "systemuser_org", "externalRef");
    private static final Set<String> ORGANISATION_MEMBERS = Set.of("authority", "ID");
    private static final int LONGEST_EXTERNAL_REF = 255;

    static Optional<Refused> check(Grant grant) {
        if (!grant.assertion().has(CLAIM)) {
            return Optional.empty();
        }
        var details = grant.assertion().claim(CLAIM);
        if (!details.isArray() || !details.valueStream().allMatch(JsonNode::isObject)) {
            return refuse(GrantFault.MALFORMED, "authorization_details must be an array of objects");
        }
        return details.size() == 1
                ? checkElement(details.get(0))
                : refuse(GrantFault.NO_SYSTEM_USER, "authorization_details must hold exactly one element");
    }

    /** Whom a grant that passed the check is for; empty when it is for the client's owner alone. */
    static Optional<SystemUserTarget> of(Grant grant) {
        return grant.assertion()
                .claim(CLAIM)
                .valueStream()
                .findFirst()
                .map(element -> new SystemUserTarget(
                        owner(element).orElseThrow(),
                        element.path("externalRef").stringValueOpt()));
    }

    SystemUserLookup.Question asAskedBy(String clientId, OrganisationNumber vendor) {
        return new SystemUserLookup.Question(clientId, vendor, owner, externalRef);
    }

    TokenContent.SystemUser answeredBy(SystemUserLookup.Answer.Found found) {
        return new TokenContent.SystemUser(owner, found.id(), found.systemId(), externalRef);
    }

    private static Optional<Refused> checkElement(JsonNode element) {
        if (!TYPE.equals(element.path("type").stringValue(""))) {
            return refuse(GrantFault.UNKNOWN_DETAILS_TYPE, "The type in authorization_details is not known");
        }
        var organisation = element.path("systemuser_org");
        if (!MEMBERS.containsAll(element.propertyNames())
                || !ORGANISATION_MEMBERS.containsAll(organisation.propertyNames())) {
            return refuse(GrantFault.UNKNOWN_DETAILS_MEMBER, "authorization_details holds an unknown member");
        }
        return owner(element).isPresent() && hasProperExternalRef(element)
                ? Optional.empty()
                : refuse(GrantFault.NO_SYSTEM_USER, "authorization_details holds an invalid value");
    }

    private static Optional<OrganisationNumber> owner(JsonNode element) {
        var organisation = element.path("systemuser_org");
        return AUTHORITY.equals(organisation.path("authority").stringValue(""))
                ? organisation.path("ID").stringValueOpt().flatMap(OrganisationNumber::parseIso6523)
                : Optional.empty();
    }

    private static boolean hasProperExternalRef(JsonNode element) {
        return !element.has("externalRef")
                || element.path("externalRef")
                        .stringValueOpt()
                        .filter(text -> !text.isBlank() && PlainText.isLine(text, LONGEST_EXTERNAL_REF))
                        .isPresent();
    }

    private static Optional<Refused> refuse(GrantFault fault, String description) {
        return Optional.of(new Refused(fault, description));
    }
}
