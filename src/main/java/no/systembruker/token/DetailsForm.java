package no.systembruker.token;

import java.util.List;
import java.util.Optional;

/** How an issuer writes {@code authorization_details}. */
public enum DetailsForm {
    /** Always a list (RFC 9396 §2), as Maskinporten does. */
    LIST {
        @Override
        Optional<List<JsonObject>> elements(JsonObject claims, String member) {
            return claims.objects(member);
        }
    },
    /** An element that is alone may stand without its list, as in the tokens that Altinn's platform makes of Maskinporten's. */
    LIST_OR_OBJECT {
        @Override
        Optional<List<JsonObject>> elements(JsonObject claims, String member) {
            return claims.object(member).map(List::of).or(() -> claims.objects(member));
        }
    };

    /** Nothing when the member is of another form. */
    abstract Optional<List<JsonObject>> elements(JsonObject claims, String member);
}
