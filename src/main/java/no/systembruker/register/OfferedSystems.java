package no.systembruker.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyName;
import no.systembruker.party.PartyRegister;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The systems that customers find in the catalogue, and may give access themselves: visible and not deleted. */
@Service
public class OfferedSystems {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

    private final StoredSystems systems;
    private final PartyRegister parties;

    OfferedSystems(StoredSystems systems, PartyRegister parties) {
        this.systems = systems;
        this.parties = parties;
    }

    /**
     * A page of them by name.
     *
     * @param search part of the system's name in any language, or of its vendor's number (spaces tolerated), or words of the
     *     vendor's name; empty for all
     * @param after the internal id of the last system on the page before
     */
    @Transactional(readOnly = true)
    public List<RegisteredSystem> search(String search, Optional<UUID> after, int limit) {
        var text = PartyName.searchable(search);
        var afterName = after.flatMap(systems::searchNameOf).orElse("");
        return systems
                .offered(
                        PartyName.containing(text),
                        PartyName.containing(withoutSpaces(text)),
                        vendorsNamed(text),
                        afterName,
                        after.orElse(BEFORE_ALL),
                        Limit.of(limit))
                .stream()
                .map(StoredSystem::toSystem)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredSystem> find(UUID internalId) {
        return systems.findById(internalId).map(StoredSystem::toSystem).filter(RegisteredSystem::offered);
    }

    /** Keeps the vendor from changing, hiding or deleting the system until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RegisteredSystem> hold(UUID internalId) {
        return systems.findForGiving(internalId).map(StoredSystem::toSystem).filter(RegisteredSystem::offered);
    }

    private Set<String> vendorsNamed(String text) {
        var vendors =
                systems.vendorsOfOffered().stream().map(OrganisationNumber::new).toList();
        return parties.named(text, vendors).stream()
                .map(OrganisationNumber::value)
                .collect(toUnmodifiableSet());
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }
}
