package no.systembruker.sandbox.idporten;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Discovery and keys. */
@Sandbox
@RestController
@RequestMapping(path = "/sandbox/idporten", produces = MediaType.APPLICATION_JSON_VALUE)
class IdportenMetadataApi {

    private final SandboxAddresses addresses;
    private final IdportenTokens tokens;

    IdportenMetadataApi(SandboxAddresses addresses, IdportenTokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    @GetMapping("/.well-known/openid-configuration")
    String configuration() {
        var metadata = new OIDCProviderMetadata(
                new Issuer(addresses.idportenIssuer()),
                List.of(SubjectType.PAIRWISE),
                URI.create(addresses.idporten("/jwks.json")));
        metadata.setAuthorizationEndpointURI(URI.create(addresses.idporten("/authorize")));
        metadata.setTokenEndpointURI(URI.create(addresses.idporten("/token")));
        metadata.setEndSessionEndpointURI(URI.create(addresses.idporten("/logout")));
        metadata.setScopes(new Scope("openid", "profile"));
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(List.of(GrantType.AUTHORIZATION_CODE));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setTokenEndpointAuthMethods(
                List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        metadata.setACRs(Arrays.stream(SecurityLevel.values())
                .map(level -> new ACR(level.acr()))
                .toList());
        metadata.setUILocales(
                Arrays.stream(Language.values()).map(IdportenMetadataApi::tag).toList());
        metadata.setPromptTypes(List.of(Prompt.Type.NONE, Prompt.Type.LOGIN));
        metadata.setClaims(List.of(
                "sub", "pid", "acr", "amr", "auth_time", "nonce", "locale", "sid", "iss", "aud", "iat", "exp", "jti"));
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        return metadata.toJSONObject().toJSONString();
    }

    @GetMapping("/jwks.json")
    String keys() {
        return tokens.publicKeys();
    }

    private static LangTag tag(Language language) {
        try {
            return new LangTag(language.tag());
        } catch (LangTagException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
