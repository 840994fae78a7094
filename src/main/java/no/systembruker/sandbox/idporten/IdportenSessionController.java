package no.systembruker.sandbox.idporten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Becomes somebody by one press on the sandbox's page, and goes on to where that somebody is wanted. */
@Sandbox
@Controller
class IdportenSessionController {

    /** The portal's own way into a sign-in; it takes no page but one of its own. */
    private static final String PORTAL_SIGN_IN = "/sign-in";

    private final SsoSessions sessions;
    private final PartyRegister register;
    private final SandboxAddresses addresses;

    IdportenSessionController(SsoSessions sessions, PartyRegister register, SandboxAddresses addresses) {
        this.sessions = sessions;
        this.register = register;
        this.addresses = addresses;
    }

    @PostMapping("/sandbox/idporten/sessions")
    ModelAndView create(
            @RequestParam String pid,
            @RequestParam(name = "return") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var number = PersonNumber.parse(pid).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var person = register.person(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.start(person, number, SecurityLevel.HIGH, Language.NB, request, response);
        return AuthorizationAnswers.redirect(UriComponentsBuilder.fromUriString(addresses.onBaseUrl(PORTAL_SIGN_IN))
                .queryParam("return", "{page}")
                .encode()
                .buildAndExpand(page)
                .toUriString());
    }
}
