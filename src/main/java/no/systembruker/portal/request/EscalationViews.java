package no.systembruker.portal.request;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a request of any kind is sent on. */
public final class EscalationViews {

    private EscalationViews() {}

    /** The form, or the receipt when it is sent already. */
    public static ModelAndView of(EscalationPage page) {
        return new ModelAndView(page.isSent() ? "request/escalated" : "request/escalation", "page", page);
    }

    /** The form with what was written in it, and what is wrong with that. */
    public static ModelAndView again(ModelAndView form, EscalationForm written, String error) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("message", written.message());
        return form.addObject("errors", Map.of("message", error));
    }
}
