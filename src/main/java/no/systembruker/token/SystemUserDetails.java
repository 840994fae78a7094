package no.systembruker.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.token.Verdict.Accepted;
import org.jspecify.annotations.Nullable;

/** The element of {@code authorization_details} (RFC 9396) that Maskinporten writes for a system user. */
record SystemUserDetails(
        UUID systemUserId,
        String systemId,
        String owner,
        @Nullable String externalRef) {

    private static final String MEMBER = "authorization_details";
    private static final String TYPE = "urn:altinn:systemuser";
    private static final UUID NIL = new UUID(0, 0);

    /** The one element of our type. What elements of other types hold is never looked at. */
    static Verdict<JsonObject> find(JsonObject claims, DetailsForm form, RequiredScope scope) {
        return atMostOne(claims, form)
                .then(found -> found.<Verdict<JsonObject>>map(Accepted::new)
                        .orElseGet(() -> scope.refuse(Check.SYSTEM_USER, "The token is not for a system user")));
    }

    /** The claims, if the system user among them is well formed, or there is none. */
    static Verdict<JsonObject> check(JsonObject claims, DetailsForm form) {
        return atMostOne(claims, form)
                .then(found -> found.map(element -> read(element).then(details -> new Accepted<>(claims)))
                        .orElseGet(() -> new Accepted<>(claims)));
    }

    private static Verdict<Optional<JsonObject>> atMostOne(JsonObject claims, DetailsForm form) {
        if (!claims.has(MEMBER)) {
            return new Accepted<>(Optional.empty());
        }
        return form.elements(claims, MEMBER)
                .filter(SystemUserDetails::areTyped)
                .map(SystemUserDetails::atMostOne)
                .orElseGet(() -> Check.SYSTEM_USER.refuse("The authorization details are not a list of typed objects"));
    }

    private static boolean areTyped(List<JsonObject> elements) {
        return elements.stream().allMatch(element -> element.text("type").isPresent());
    }

    private static Verdict<Optional<JsonObject>> atMostOne(List<JsonObject> elements) {
        var ours = elements.stream()
                .filter(element -> element.text("type").equals(Optional.of(TYPE)))
                .toList();
        return ours.size() > 1
                ? Check.SYSTEM_USER.refuse("The token is for more than one system user")
                : new Accepted<>(ours.stream().findFirst());
    }

    static Verdict<SystemUserDetails> read(JsonObject element) {
        var id = systemUserId(element);
        if (id.isEmpty()) {
            return Check.SYSTEM_USER_DETAILS.refuse("The token does not name exactly one system user id");
        }
        var system = element.text("system_id").filter(OpaqueId::isValid);
        if (system.isEmpty()) {
            return Check.SYSTEM_USER_DETAILS.refuse("The token does not name the system");
        }
        var owner = element.object("systemuser_org").flatMap(Iso6523::systemUserOwner);
        if (owner.isEmpty()) {
            return Check.SYSTEM_USER_DETAILS.refuse("The token does not name a valid system user owner");
        }
        var reference = element.text("externalRef").filter(OpaqueId::isValid);
        if (element.has("externalRef") && reference.isEmpty()) {
            return Check.SYSTEM_USER_DETAILS.refuse("The external reference of the token is malformed");
        }
        return new Accepted<>(new SystemUserDetails(id.get(), system.get(), owner.get(), reference.orElse(null)));
    }

    private static Optional<UUID> systemUserId(JsonObject element) {
        return element.texts("systemuser_id")
                .filter(ids -> ids.size() == 1)
                .flatMap(ids -> canonicalUuid(ids.getFirst()));
    }

    /** {@link UUID#fromString} also takes shortened and upper-case forms, so the id must read the same on the way out. */
    private static Optional<UUID> canonicalUuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text) && !id.equals(NIL));
        } catch (IllegalArgumentException notUuid) {
            return Optional.empty();
        }
    }

    SystemUserToken in(AccessToken access) {
        return new SystemUserToken(systemUserId, systemId, owner, externalRef, access);
    }
}
