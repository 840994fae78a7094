package no.systembruker.register;

import java.time.Instant;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A system that somebody at the vendor is preparing, or a change of one. It may be incomplete and wrong: what stands in the
 * way of it is for {@link SystemDrafts} to say.
 *
 * @param systemId as far as it is written
 * @param base the system that is to be changed, as it was when the draft was begun; null for a new one
 * @param registeredAs the system that came of it; null as long as it is a draft
 */
public record SystemDraft(
        DraftId id,
        OrganisationNumber vendor,
        String systemId,
        SystemContent content,
        @Nullable Base base,
        @Nullable SystemId registeredAs,
        Instant created,
        PersonId createdBy,
        Instant changed,
        PersonId changedBy) {

    /**
     * @param system its internal id
     * @param version tells whether it has been changed since
     */
    public record Base(UUID system, long version, SystemContent content) {}

    public boolean isNew() {
        return base == null;
    }

    /** What the vendor has changed; everything, in a new system. */
    public SystemDifference difference() {
        return new SystemDifference(base == null ? SystemContent.EMPTY : base.content(), content);
    }

    public SystemDraft with(SystemContent another) {
        return with(systemId, another);
    }

    /** @param anotherId taken no notice of when the system is in the register already: it keeps its id for ever */
    public SystemDraft with(String anotherId, SystemContent another) {
        return new SystemDraft(
                id,
                vendor,
                isNew() ? anotherId : systemId,
                another,
                base,
                registeredAs,
                created,
                createdBy,
                changed,
                changedBy);
    }

    /** As it would be sent to the register, were nothing missing. */
    SystemRegistration toRegistration() {
        return new SystemRegistration(
                systemId,
                vendor,
                content.name().toText(),
                content.description().toText(),
                content.rights().stream().map(AskedRight::of).toList(),
                content.packages().stream().map(AccessPackage::urnOf).toList(),
                content.clientIds(),
                content.redirectUrls(),
                content.visible());
    }
}
