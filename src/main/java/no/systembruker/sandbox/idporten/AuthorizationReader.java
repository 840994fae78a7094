package no.systembruker.sandbox.idporten;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.FormParameters;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.idporten.AuthorizationReading.Accepted;
import no.systembruker.sandbox.idporten.AuthorizationReading.Reason;
import no.systembruker.sandbox.idporten.AuthorizationReading.Refused;
import no.systembruker.sandbox.idporten.AuthorizationReading.Untrusted;
import no.systembruker.sandbox.idporten.SignInRequest.Prompting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads authorization requests as ID-porten does: code flow only, with PKCE, state and nonce. */
@Sandbox
@Component
class AuthorizationReader {

    private static final Pattern S256_CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Set<String> SCOPES = Set.of("openid", "profile");
    private static final Set<Prompt.Type> PROMPTS = Set.of(Prompt.Type.NONE, Prompt.Type.LOGIN);

    private final RegisteredClient client;

    AuthorizationReader(RegisteredClient client) {
        this.client = client;
    }

    AuthorizationReading read(FormParameters parameters) {
        if (parameters.single("client_id").filter(client::isNamed).isEmpty()) {
            return new Untrusted(Reason.UNKNOWN_CLIENT);
        }
        if (parameters.single("redirect_uri").filter(client::mayReturnTo).isEmpty()) {
            return new Untrusted(Reason.UNKNOWN_REDIRECT_URI);
        }
        var state = parameters.single("state").map(State::new).orElse(null);
        if (parameters.hasRepetition()) {
            return refuse(OAuth2Error.INVALID_REQUEST, "A parameter came more than once", state);
        }
        if (!parameters.single("response_type").equals(Optional.of(ResponseType.CODE.toString()))) {
            return refuseResponseType(parameters, state);
        }
        try {
            return check(AuthenticationRequest.parse(parameters.values()), state);
        } catch (ParseException malformed) {
            var error = malformed.getErrorObject();
            return new Refused(error == null ? OAuth2Error.INVALID_REQUEST : error, state);
        }
    }

    private static Refused refuseResponseType(FormParameters parameters, @Nullable State state) {
        return parameters.single("response_type").isPresent()
                ? refuse(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE, "Only response_type code is supported", state)
                : refuse(OAuth2Error.INVALID_REQUEST, "response_type is missing", state);
    }

    private static AuthorizationReading check(AuthenticationRequest request, @Nullable State state) {
        if (request.getRequestURI() != null) {
            return refuse(OAuth2Error.REQUEST_URI_NOT_SUPPORTED, "request_uri is not supported", state);
        }
        if (request.getRequestObject() != null) {
            return refuse(OAuth2Error.REQUEST_NOT_SUPPORTED, "Request objects are not supported", state);
        }
        if (request.getResponseMode() != null && !ResponseMode.QUERY.equals(request.getResponseMode())) {
            return refuse(OAuth2Error.INVALID_REQUEST, "Only response_mode query is supported", state);
        }
        var nonce = request.getNonce();
        if (state == null || nonce == null) {
            return refuse(OAuth2Error.INVALID_REQUEST, "state and nonce are required", state);
        }
        if (!hasS256Challenge(request)) {
            return refuse(OAuth2Error.INVALID_REQUEST, "PKCE with S256 is required", state);
        }
        if (!SCOPES.containsAll(request.getScope().toStringList())) {
            return refuse(OAuth2Error.INVALID_SCOPE, "Only openid and profile may be asked for", state);
        }
        if (request.getPrompt() != null && !PROMPTS.containsAll(request.getPrompt())) {
            return refuse(OAuth2Error.INVALID_REQUEST, "prompt must be none or login", state);
        }
        var level = levelAskedFor(request.getACRValues());
        if (level.isEmpty()) {
            return refuse(OAuth2Error.INVALID_REQUEST, "acr_values holds an unknown level", state);
        }
        return new Accepted(new SignInRequest(
                state,
                nonce,
                request.getCodeChallenge(),
                new Scope(request.getScope()),
                level.get(),
                languageOf(request),
                prompting(request.getPrompt()),
                request.getMaxAge()));
    }

    private static boolean hasS256Challenge(AuthenticationRequest request) {
        return request.getCodeChallenge() != null
                && CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())
                && S256_CHALLENGE.matcher(request.getCodeChallenge().getValue()).matches();
    }

    /** The lowest of the levels named, substantial when none is; empty when one of them does not exist. */
    private static Optional<SecurityLevel> levelAskedFor(@Nullable List<ACR> values) {
        if (values == null || values.isEmpty()) {
            return Optional.of(SecurityLevel.SUBSTANTIAL);
        }
        var levels = values.stream()
                .map(acr -> SecurityLevel.ofAcr(acr.getValue()))
                .flatMap(Optional::stream)
                .toList();
        return levels.size() == values.size() ? levels.stream().min(Comparator.naturalOrder()) : Optional.empty();
    }

    private static Language languageOf(AuthenticationRequest request) {
        var locales = request.getUILocales();
        return locales == null
                ? Language.NB
                : Language.firstOf(
                        locales.stream().map(tag -> tag.getPrimaryLanguage()).toList());
    }

    private static Prompting prompting(@Nullable Prompt prompt) {
        if (prompt == null) {
            return Prompting.WHEN_NEEDED;
        }
        return prompt.contains(Prompt.Type.LOGIN) ? Prompting.ALWAYS : Prompting.NEVER;
    }

    private static Refused refuse(ErrorObject error, String description, @Nullable State state) {
        return new Refused(error.setDescription(description), state);
    }
}
