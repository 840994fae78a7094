package no.systembruker.portal.vendor;

import java.nio.charset.StandardCharsets;
import no.systembruker.party.PersonId;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemDraft;
import no.systembruker.register.SystemId;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The draft that the address names, for somebody who may speak for its vendor. */
public record HeldDraft(SystemDraft draft, VendorMandate mandate) {

    static final String NEW = SystemController.ADDRESS + "/new";
    static final String OF_NEW = NEW + "/{draft}";
    static final String OF_CHANGE = SystemController.ONE + "/edit";

    static String address(SystemDraft draft) {
        return draft.isNew() ? NEW + "/" + draft.id() : address(new SystemId(draft.systemId())) + "/edit";
    }

    static String address(RegisteredSystem system) {
        return address(system.id());
    }

    static String address(SystemId system) {
        return SystemController.ADDRESS + "/" + UriUtils.encodePathSegment(system.value(), StandardCharsets.UTF_8);
    }

    String address(Step step) {
        return address(draft) + "/" + step.slug();
    }

    HeldDraft with(SystemDraft another) {
        return new HeldDraft(another, mandate);
    }

    PersonId person() {
        return mandate.actor().person();
    }

    static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address, HttpStatus.SEE_OTHER);
    }
}
