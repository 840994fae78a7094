package no.systembruker.sandbox.maskinporten;

import static no.systembruker.sandbox.maskinporten.GrantCheck.refuseWhen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;

/** What the claims must be, authorization_details aside. */
final class ClaimChecks {

    private static final long LONGEST_LIFE = 120;
    static final long SKEW = 10;

    /** Scopes of sign-in: there is nobody to sign in here. */
    private static final Set<String> SCOPES_OF_PERSONS = Set.of("openid", "profile");

    private final Set<String> audiences;
    private final Clock clock;

    ClaimChecks(Set<String> audiences, Clock clock) {
        this.audiences = audiences;
        this.clock = clock;
    }

    List<GrantCheck> all() {
        return List.of(
                this::audience,
                ClaimChecks::subject,
                ClaimChecks::timesArePresent,
                this::expiry,
                this::issueTime,
                ClaimChecks::lifetime,
                ClaimChecks::id,
                ClaimChecks::scopeIsPresent,
                ClaimChecks::scopesAreRegistered,
                ClaimChecks::scopesAreForMachines,
                ClaimChecks::resource,
                ClaimChecks::person,
                ClaimChecks::subClient,
                ClaimChecks::consumer);
    }

    private Optional<Refused> audience(Grant grant) {
        return refuseWhen(
                grant.assertion().text("aud").filter(audiences::contains).isEmpty(),
                GrantFault.WRONG_AUDIENCE,
                "aud must be the issuer or the token endpoint of this environment");
    }

    private static Optional<Refused> subject(Grant grant) {
        var assertion = grant.assertion();
        return refuseWhen(
                assertion.has("sub") && !assertion.text("sub").equals(assertion.text("iss")),
                GrantFault.MALFORMED,
                "sub must be equal to iss when it is there");
    }

    private static Optional<Refused> timesArePresent(Grant grant) {
        return refuseWhen(
                grant.assertion().seconds("iat").isEmpty()
                        || grant.assertion().seconds("exp").isEmpty(),
                GrantFault.MALFORMED,
                "iat and exp are required, in whole seconds");
    }

    private Optional<Refused> expiry(Grant grant) {
        return refuseWhen(
                grant.assertion().seconds("exp").orElseThrow()
                        <= clock.instant().getEpochSecond(),
                GrantFault.EXPIRED,
                "The assertion has expired");
    }

    private Optional<Refused> issueTime(Grant grant) {
        return refuseWhen(
                grant.assertion().seconds("iat").orElseThrow() > clock.instant().getEpochSecond() + SKEW,
                GrantFault.BAD_TIMES,
                "The issue time is after now");
    }

    private static Optional<Refused> lifetime(Grant grant) {
        var life = grant.assertion().seconds("exp").orElseThrow()
                - grant.assertion().seconds("iat").orElseThrow();
        return refuseWhen(
                life <= 0 || life > LONGEST_LIFE,
                GrantFault.BAD_TIMES,
                "exp must be after iat, by at most " + LONGEST_LIFE + " s");
    }

    private static Optional<Refused> id(Grant grant) {
        return refuseWhen(
                grant.assertion().has("jti") && grant.assertion().text("jti").isEmpty(),
                GrantFault.MALFORMED,
                "jti must be a text");
    }

    private static Optional<Refused> scopeIsPresent(Grant grant) {
        return refuseWhen(
                grant.scopes().isEmpty() || grant.scopes().contains(""),
                GrantFault.MALFORMED,
                "scope is required: at least one, separated by spaces");
    }

    private static Optional<Refused> scopesAreRegistered(Grant grant) {
        var missing = grant.client().notRegistered(grant.scopes());
        return refuseWhen(
                !missing.isEmpty(), GrantFault.SCOPE_NOT_REGISTERED, "A scope is not registered on the client");
    }

    private static Optional<Refused> scopesAreForMachines(Grant grant) {
        return refuseWhen(
                grant.scopes().stream().anyMatch(SCOPES_OF_PERSONS::contains),
                GrantFault.SCOPE_NOT_FOR_MACHINES,
                "A scope is not allowed for this type of integration");
    }

    private static Optional<Refused> resource(Grant grant) {
        var resource = grant.assertion().claim("resource");
        return refuseWhen(
                grant.assertion().has("resource")
                        && !(resource.isArray()
                                && !resource.isEmpty()
                                && resource.valueStream()
                                        .allMatch(value -> value.isString()
                                                && !value.stringValue().isEmpty())),
                GrantFault.MALFORMED,
                "resource must be an array of texts");
    }

    private static Optional<Refused> person(Grant grant) {
        return refuseWhen(
                grant.assertion().has("pid")
                        && grant.assertion()
                                .text("pid")
                                .flatMap(PersonNumber::parse)
                                .filter(PersonNumber::isSynthetic)
                                .isEmpty(),
                GrantFault.MALFORMED,
                "pid must be a synthetic national identity number");
    }

    private static Optional<Refused> subClient(Grant grant) {
        return refuseWhen(
                grant.assertion().has("iss_onbehalfof"),
                GrantFault.MALFORMED,
                "iss_onbehalfof names no sub-client known here");
    }

    /** The stand-in knows no delegations of scopes, so a well-formed consumer has never delegated one. */
    private static Optional<Refused> consumer(Grant grant) {
        var assertion = grant.assertion();
        if (!assertion.has("consumer_org")) {
            return Optional.empty();
        }
        var consumer = assertion.text("consumer_org").flatMap(OrganisationNumber::parse);
        if (consumer.isEmpty()) {
            return Optional.of(new Refused(GrantFault.MALFORMED, "consumer_org must be an organisation number"));
        }
        return Optional.of(
                consumer.get().equals(grant.client().owner())
                        ? new Refused(
                                GrantFault.MALFORMED,
                                "Invalid combination: consumer_org is the owner of the client itself")
                        : new Refused(
                                GrantFault.SCOPE_NOT_DELEGATED,
                                "The consumer has not delegated the scope to this supplier"));
    }
}
