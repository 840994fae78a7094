package no.systembruker.portal.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.stream.Stream;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.SystemId;
import org.springframework.stereotype.Component;

/** Finds the names of the vendors of many systems at once. */
@Component
public class VendorNames {

    private final PartyRegister register;

    VendorNames(PartyRegister register) {
        this.register = register;
    }

    public Map<OrganisationNumber, String> of(Stream<SystemId> systems) {
        var vendors = systems.map(SystemId::vendor).collect(toSet());
        return register.organisations(vendors).stream().collect(toMap(Organisation::number, Organisation::name));
    }
}
