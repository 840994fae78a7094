package no.systembruker.portal.vendor;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.register.SystemDraft;
import no.systembruker.register.SystemDrafts;
import org.springframework.stereotype.Component;

/** Lists the drafts that somebody may go on with. */
@Component
class DraftRows {

    private final SystemDrafts drafts;
    private final PartyRegister register;

    DraftRows(SystemDrafts drafts, PartyRegister register) {
        this.drafts = drafts;
        this.register = register;
    }

    List<DraftRow> of(VendorMandate mandate) {
        var found = drafts.ofVendor(mandate.number(), mandate.actor().person());
        var names = names(found);
        return found.stream().map(draft -> row(draft, names)).toList();
    }

    private static DraftRow row(SystemDraft draft, Map<PersonId, String> names) {
        return new DraftRow(
                HeldDraft.address(draft) + "/" + Step.CHECK.slug(),
                DraftViews.name(draft),
                draft.systemId(),
                draft.changed(),
                names.getOrDefault(draft.changedBy(), ""),
                !draft.isNew());
    }

    private Map<PersonId, String> names(List<SystemDraft> found) {
        var people = found.stream().map(SystemDraft::changedBy).distinct().toList();
        return register.persons(people).stream().collect(toMap(Person::id, Person::name));
    }
}
