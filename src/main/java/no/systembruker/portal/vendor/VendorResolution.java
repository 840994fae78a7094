package no.systembruker.portal.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.party.NoPartyChosenException;
import no.systembruker.register.DraftId;
import no.systembruker.register.SystemDraft;
import no.systembruker.register.SystemDrafts;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * For which vendor somebody acts: the one whose system the address names, the one that a form was opened for, or else the
 * chosen party. Another's system, and one that does not exist, are not told apart.
 */
@Component
public class VendorResolution {

    private static final String SYSTEM = "systemId";
    private static final String DRAFT = "draft";
    private static final String FORM_FIELD = "vendor";

    private final Mandates mandates;
    private final CurrentParty party;
    private final Systems systems;
    private final SystemDrafts drafts;

    VendorResolution(Mandates mandates, CurrentParty party, Systems systems, SystemDrafts drafts) {
        this.mandates = mandates;
        this.party = party;
        this.systems = systems;
        this.drafts = drafts;
    }

    VendorMandate mandate(HttpServletRequest request, Actor actor) {
        return named(SYSTEM, request)
                .map(id -> of(parsed(id).vendor(), actor))
                .or(() -> Optional.ofNullable(request.getParameter(FORM_FIELD)).map(number -> ofForm(number, actor)))
                .orElseGet(() -> speaking(party.of(actor).orElseThrow(NoPartyChosenException::new), actor));
    }

    OwnSystem system(HttpServletRequest request, Actor actor) {
        var id = named(SYSTEM, request).map(VendorResolution::parsed).orElseThrow(PageNotFoundException::new);
        var mandate = of(id.vendor(), actor);
        return systems.find(id).map(system -> new OwnSystem(system, mandate)).orElseThrow(PageNotFoundException::new);
    }

    HeldDraft draft(HttpServletRequest request, Actor actor) {
        return named(DRAFT, request)
                .map(id -> draftOfNew(id, actor))
                .orElseGet(() -> draftOfChange(system(request, actor)));
    }

    private HeldDraft draftOfNew(String id, Actor actor) {
        var draft = DraftId.parse(id)
                .flatMap(drafts::find)
                .filter(SystemDraft::isNew)
                .orElseThrow(PageNotFoundException::new);
        var held = new HeldDraft(draft, of(draft.vendor(), actor));
        if (draft.registeredAs() != null) {
            throw new ElsewhereException(HeldDraft.address(draft.registeredAs()));
        }
        return held;
    }

    /** The reader's own; whoever has none begins at the page that tells what a change means. */
    private HeldDraft draftOfChange(OwnSystem own) {
        if (own.system().deleted()) {
            throw new ElsewhereException(HeldDraft.address(own.system()));
        }
        return drafts.ofChange(own.system(), own.mandate().actor().person())
                .map(draft -> new HeldDraft(draft, own.mandate()))
                .orElseThrow(() -> new ElsewhereException(HeldDraft.address(own.system()) + "/edit"));
    }

    /** The vendor becomes the one acted for, whichever was chosen before. */
    public VendorMandate of(OrganisationNumber vendor, Actor actor) {
        var mandate = mandates.find(actor, vendor).orElseThrow(PageNotFoundException::new);
        party.follow(actor, mandate.organisation());
        return speaking(mandate, actor);
    }

    private VendorMandate ofForm(String number, Actor actor) {
        return of(OrganisationNumber.parse(number).orElseThrow(PageNotFoundException::new), actor);
    }

    private static VendorMandate speaking(Mandate mandate, Actor actor) {
        if (!mandate.maySpeakForVendor()) {
            throw new NotPermittedException(mandate);
        }
        return new VendorMandate(mandate.organisation(), actor);
    }

    private static SystemId parsed(String text) {
        return SystemId.parse(text).orElseThrow(PageNotFoundException::new);
    }

    private static Optional<String> named(String variable, HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(variable) instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }
}
