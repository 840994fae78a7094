package no.systembruker.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages around a sign-in; the sign-in itself never gets here, {@link SignInRequests} sends it on. */
@Controller
class SignInController {

    private final SignInProperties properties;

    SignInController(SignInProperties properties) {
        this.properties = properties;
    }

    /** Reached only with a level or a page that we do not offer. */
    @GetMapping(SignInAddresses.SIGN_IN)
    String begin() {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    @GetMapping(SignInAddresses.SIGN_IN + "/{problem}")
    ModelAndView problem(@PathVariable String problem, HttpServletRequest request) {
        var known = SignInProblem.ofSlug(problem).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var pending = PendingSignIn.asked(request, properties.level())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var page = new ModelAndView("signin/problem", known.status());
        page.addObject("words", known.words());
        page.addObject("retry", pending.retry());
        SignedIn.current().ifPresent(person -> page.addObject("back", pending.returnTo()));
        return page;
    }
}
