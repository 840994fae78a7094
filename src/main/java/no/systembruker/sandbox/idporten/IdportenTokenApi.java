package no.systembruker.sandbox.idporten;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.systembruker.sandbox.FormParameters;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.idporten.AuthorizationCodes.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The token endpoint: a code, its verifier and the client's secret for an id_token and an access token. */
@Sandbox
@RestController
class IdportenTokenApi {

    private final RegisteredClient client;
    private final AuthorizationCodes codes;
    private final IdportenTokens tokens;

    IdportenTokenApi(RegisteredClient client, AuthorizationCodes codes, IdportenTokens tokens) {
        this.client = client;
        this.codes = codes;
        this.tokens = tokens;
    }

    @PostMapping("/sandbox/idporten/token")
    ResponseEntity<Map<String, Object>> create(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request) {
        if (!FormParameters.isFormPost(request)) {
            return refuse(OAuth2Error.INVALID_REQUEST, "Only application/x-www-form-urlencoded, without a query");
        }
        var parameters = FormParameters.of(request);
        if (parameters.hasRepetition()) {
            return refuse(OAuth2Error.INVALID_REQUEST, "A parameter came more than once");
        }
        if (authorization != null && parameters.values().containsKey("client_secret")) {
            return refuse(OAuth2Error.INVALID_REQUEST, "Only one way of client authentication at a time");
        }
        if (!isAuthenticated(authorization, parameters)) {
            return refuse(OAuth2Error.INVALID_CLIENT, "Client authentication failed");
        }
        return exchange(parameters);
    }

    private ResponseEntity<Map<String, Object>> exchange(FormParameters parameters) {
        var grantType = parameters.single("grant_type");
        if (grantType.isPresent() && !grantType.get().equals(GrantType.AUTHORIZATION_CODE.getValue())) {
            return refuse(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "Only authorization_code");
        }
        try {
            var grant = AuthorizationCodeGrant.parse(parameters.values());
            return redeem(grant)
                    .map(this::tokens)
                    .orElseGet(() -> refuse(
                            OAuth2Error.INVALID_GRANT, "The code is unknown, used, expired, or not for this request"));
        } catch (ParseException malformed) {
            return refuse(OAuth2Error.INVALID_REQUEST, "grant_type, code, redirect_uri or code_verifier is malformed");
        }
    }

    /** Whatever else is wrong, the code is spent: nobody gets two tries. */
    private Optional<SignIn> redeem(AuthorizationCodeGrant grant) {
        return codes.redeem(grant.getAuthorizationCode().getValue())
                .filter(signIn -> client.redirectUri().equals(grant.getRedirectionURI()))
                .filter(signIn -> isProvenBy(grant, signIn.request().challenge()));
    }

    private static boolean isProvenBy(AuthorizationCodeGrant grant, CodeChallenge challenge) {
        var verifier = grant.getCodeVerifier();
        return verifier != null
                && CodeChallenge.compute(CodeChallengeMethod.S256, verifier).equals(challenge);
    }

    private ResponseEntity<Map<String, Object>> tokens(SignIn signIn) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "access_token", tokens.accessToken(signIn),
                        "id_token", tokens.idToken(signIn),
                        "token_type", "Bearer",
                        "expires_in", IdportenTokens.LIFETIME.toSeconds(),
                        "scope", signIn.request().scope().toString()));
    }

    private boolean isAuthenticated(@Nullable String authorization, FormParameters parameters) {
        return authorization == null
                ? isAuthenticated(parameters.single("client_id"), parameters.single("client_secret"))
                : isAuthenticatedBasic(authorization, parameters);
    }

    private boolean isAuthenticatedBasic(String authorization, FormParameters parameters) {
        try {
            PlainClientSecret claimed = ClientSecretBasic.parse(authorization);
            var id = Optional.of(claimed.getClientID()).map(ClientID::getValue);
            return parameters.single("client_id").or(() -> id).equals(id)
                    && isAuthenticated(
                            id, Optional.of(claimed.getClientSecret()).map(Secret::getValue));
        } catch (ParseException malformed) {
            return false;
        }
    }

    private boolean isAuthenticated(Optional<String> id, Optional<String> secret) {
        return id.filter(client::isNamed).isPresent()
                && secret.filter(client::hasSecret).isPresent();
    }

    private static ResponseEntity<Map<String, Object>> refuse(ErrorObject error, String description) {
        var answer = ResponseEntity.status(error.getHTTPStatusCode()).cacheControl(CacheControl.noStore());
        if (error.equals(OAuth2Error.INVALID_CLIENT)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"idporten\"");
        }
        return answer.body(Map.of("error", error.getCode(), "error_description", description));
    }
}
