package no.systembruker.portal.party;

import jakarta.servlet.http.HttpServletRequest;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Lets the choice be made first, and then goes on to the page. */
@ControllerAdvice
class NoPartyChosenAdvice {

    @ExceptionHandler(NoPartyChosenException.class)
    String choose(HttpServletRequest request) {
        return "redirect:" + LocalPath.of(request).asParameterOf(PartyController.ADDRESS, PartyController.RETURN);
    }
}
