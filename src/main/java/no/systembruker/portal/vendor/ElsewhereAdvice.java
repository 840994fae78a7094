package no.systembruker.portal.vendor;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Follows a draft to the system that it has become. */
@ControllerAdvice
class ElsewhereAdvice {

    @ExceptionHandler(ElsewhereException.class)
    ModelAndView follow(ElsewhereException gone) {
        return HeldDraft.to(gone.address());
    }
}
