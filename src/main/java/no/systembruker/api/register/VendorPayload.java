package no.systembruker.api.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import java.util.Optional;
import no.systembruker.party.OrganisationNumber;

/** A vendor in the ISO 6523 form. The authority that comes with it is always the same, and not looked at. */
record VendorPayload(
        @JsonProperty("ID") @NotEmpty(groups = Sender.class, message = "must not be empty")
        String id) {

    static VendorPayload of(OrganisationNumber number) {
        return new VendorPayload(number.iso6523());
    }

    Optional<OrganisationNumber> number() {
        return OrganisationNumber.parseIso6523(id);
    }
}
