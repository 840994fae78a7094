package no.systembruker.sandbox.idporten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.systembruker.sandbox.FormParameters;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The end session endpoint: back to the client's registered address, or a page that says one is signed out. */
@Sandbox
@Controller
class IdportenLogoutController {

    private static final Pattern STATE = Pattern.compile("[\\x20-\\x7E]+");

    private final RegisteredClient client;
    private final IdportenTokens tokens;
    private final SsoSessions sessions;
    private final IdportenPages pages;

    IdportenLogoutController(
            RegisteredClient client, IdportenTokens tokens, SsoSessions sessions, IdportenPages pages) {
        this.client = client;
        this.tokens = tokens;
        this.sessions = sessions;
        this.pages = pages;
    }

    @RequestMapping(
            path = "/sandbox/idporten/logout",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView logout(HttpServletRequest request, HttpServletResponse response) {
        var parameters = FormParameters.of(request);
        var fault = fault(parameters);
        if (fault.isPresent()) {
            return pages.message(HttpStatus.BAD_REQUEST, language(parameters), fault.get());
        }
        sessions.end(request, response);
        return wayBack(parameters)
                .map(AuthorizationAnswers::redirect)
                .orElseGet(() -> pages.message(HttpStatus.OK, language(parameters), "signed-out"));
    }

    private Optional<String> fault(FormParameters parameters) {
        if (parameters.hasRepetition()
                || !parameters
                        .single("state")
                        .map(STATE.asMatchPredicate()::test)
                        .orElse(true)) {
            return Optional.of("malformed-logout");
        }
        if (!parameters.single("client_id").map(client::isNamed).orElse(true)) {
            return Optional.of("unknown-client");
        }
        if (parameters
                .single("id_token_hint")
                .filter(hint -> tokens.readHint(hint).isEmpty())
                .isPresent()) {
            return Optional.of("unknown-hint");
        }
        return parameters
                        .single("post_logout_redirect_uri")
                        .map(client::mayReturnAfterLogoutTo)
                        .orElse(true)
                ? Optional.empty()
                : Optional.of("unknown-redirect-uri");
    }

    /** Only for a client that said who it is; else one stays here. */
    private static Optional<String> wayBack(FormParameters parameters) {
        if (parameters
                .single("client_id")
                .or(() -> parameters.single("id_token_hint"))
                .isEmpty()) {
            return Optional.empty();
        }
        return parameters
                .single("post_logout_redirect_uri")
                .map(uri -> parameters
                        .single("state")
                        .map(state -> UriComponentsBuilder.fromUriString(uri)
                                .queryParam("state", "{state}")
                                .encode()
                                .buildAndExpand(state)
                                .toUriString())
                        .orElse(uri));
    }

    private static Language language(FormParameters parameters) {
        return Language.firstOf(parameters
                .single("ui_locales")
                .map(tags -> List.of(tags.split(" ")))
                .orElse(List.of()));
    }
}
