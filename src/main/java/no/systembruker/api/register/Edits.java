package no.systembruker.api.register;

import java.util.Optional;
import no.systembruker.api.json.ApiJson;
import no.systembruker.api.json.Payload;
import no.systembruker.api.security.Vendor;
import no.systembruker.register.ChangeKind;
import no.systembruker.register.Edit;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemChange;
import org.springframework.stereotype.Component;

/** Tells the core who calls and what was sent. Of what was sent that which the contract knows is kept, in its spelling. */
@Component
class Edits {

    private final ApiJson json;

    Edits(ApiJson json) {
        this.json = json;
    }

    Edit sending(Vendor caller, Payload body) {
        return new Edit(caller.number(), caller.clientId(), json.mapper().writeValueAsString(body));
    }

    Edit sendingNothing(Vendor caller) {
        return new Edit(caller.number(), caller.clientId(), null);
    }

    /** What was sent, or what the API would have been sent for the same change. */
    Optional<String> sent(RegisteredSystem system, SystemChange change) {
        return Optional.ofNullable(change.edit().sent())
                .or(() -> Optional.ofNullable(change.became())
                        .filter(became -> change.edit().person() != null && change.kind() != ChangeKind.DELETED)
                        .map(became -> json.mapper().writeValueAsString(ContentPayload.of(system, became))));
    }
}
