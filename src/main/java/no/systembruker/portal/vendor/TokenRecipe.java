package no.systembruker.portal.vendor;

import java.util.List;
import no.systembruker.party.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a vendor's own software gets a token, with the vendor's own values in it. */
@Component
class TokenRecipe {

    private static final String CUSTOMER = "310000027";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String issuer;

    TokenRecipe(@Value("${systembruker.maskinporten.issuer}") String issuer) {
        this.issuer = issuer;
    }

    String issuer() {
        return issuer;
    }

    /** Where Maskinporten has it; its metadata, beside, say so too. */
    String tokenEndpoint() {
        return issuer + "token";
    }

    String metadata() {
        return issuer + ".well-known/oauth-authorization-server";
    }

    /** The claims of a grant for the vendor itself: what calls of the vendor API take. */
    String ownGrant(String clientId, List<String> scopes) {
        return laidOut(clientId, String.join(" ", scopes), null);
    }

    /** The claims of a grant for a customer's system user. */
    String customersGrant(String clientId, String scope) {
        return laidOut(clientId, scope, new OrganisationNumber(CUSTOMER));
    }

    private String laidOut(String clientId, String scope, @Nullable OrganisationNumber customer) {
        var claims = JSON.createObjectNode();
        claims.put("aud", issuer);
        claims.put("iss", clientId);
        claims.put("scope", scope);
        claims.put("iat", 1_800_000_000L);
        claims.put("exp", 1_800_000_060L);
        claims.put("jti", "7f3c2a9e-…");
        if (customer != null) {
            var details = claims.putArray("authorization_details").addObject();
            details.put("type", "urn:altinn:systemuser");
            details.putObject("systemuser_org")
                    .put("authority", "iso6523-actorid-upis")
                    .put("ID", customer.iso6523());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(claims);
    }
}
