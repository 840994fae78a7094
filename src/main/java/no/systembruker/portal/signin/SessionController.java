package no.systembruker.portal.signin;

import no.systembruker.party.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asked by a page that has been left alone for long, when its reader wants to stay: to have asked is to stay. */
@Controller
class SessionController {

    @GetMapping(SignInAddresses.SESSION)
    ResponseEntity<Void> stay(Actor actor) {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
