package no.systembruker.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.systembruker.portal.signin.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any method, since a form that is turned away is forwarded here as it came. */
@Controller
class NotSentController {

    private final NotSent notSent;

    NotSentController(NotSent notSent) {
        this.notSent = notSent;
    }

    @RequestMapping(NotSent.ADDRESS)
    ModelAndView show(@RequestParam(name = NotSent.PAGE) Optional<String> page, HttpServletRequest request) {
        var back = page.flatMap(LocalPath::parse).orElseGet(() -> notSent.pageBehind(request));
        var told = new ModelAndView("security/not-sent", HttpStatus.FORBIDDEN);
        told.addObject("back", back.value());
        told.addObject("written", notSent.written(request));
        return told;
    }
}
