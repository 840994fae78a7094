package no.systembruker.sandbox.idporten;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The ways back to the client, each with {@code iss} as RFC 9207 wants it. */
@Sandbox
@Component
class AuthorizationAnswers {

    private final RegisteredClient client;
    private final AuthorizationCodes codes;
    private final Issuer issuer;

    AuthorizationAnswers(RegisteredClient client, AuthorizationCodes codes, SandboxAddresses addresses) {
        this.client = client;
        this.codes = codes;
        this.issuer = new Issuer(addresses.idportenIssuer());
    }

    ModelAndView code(SignInRequest request, SsoSession session) {
        var code = new AuthorizationCode(codes.issue(request, session));
        var answer = new AuthenticationSuccessResponse(
                client.redirectUri(), code, null, null, request.state(), null, issuer, ResponseMode.QUERY);
        return redirect(answer.toURI().toString());
    }

    ModelAndView error(ErrorObject error, @Nullable State state) {
        var answer = new AuthenticationErrorResponse(client.redirectUri(), error, state, issuer, ResponseMode.QUERY);
        return redirect(answer.toURI().toString());
    }

    static ModelAndView redirect(String location) {
        var view = new RedirectView(location);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
