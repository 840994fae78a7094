package no.systembruker.portal.signin;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Called by ID-porten, in a frame in the person's browser, when the session there ends. */
@Controller
class FrontChannelLogoutController {

    private final IdPorten idPorten;
    private final SignedInSessions sessions;

    FrontChannelLogoutController(IdPorten idPorten, SignedInSessions sessions) {
        this.idPorten = idPorten;
        this.sessions = sessions;
    }

    /** The same answer whether or not the session is ours: there is nothing to learn here. */
    @GetMapping(SignInAddresses.FRONT_CHANNEL_LOGOUT)
    ResponseEntity<Void> end(
            @RequestParam(name = "iss", defaultValue = "") String issuer,
            @RequestParam(name = "sid", defaultValue = "") String session) {
        if (issuer.equals(idPorten.issuer())) {
            sessions.end(session);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }
}
