package no.systembruker.sandbox.town;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.OwnLabel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/** Who lives in the town, what there is in it, and what has happened: as written in {@code sandbox/town}. */
public record TownPlan(
        List<Business> organisations,
        List<Inhabitant> people,
        List<PublicBody> publicBodies,
        List<Product> systems,
        List<Question> requests,
        List<Wish> changes,
        List<Crowd> crowds) {

    static final TownPlan EMPTY =
            new TownPlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public record Business(
            OrganisationNumber number,
            String name,
            String form,
            @Nullable OrganisationNumber parent,
            @DefaultValue List<Office> offices) {}

    /**
     * @param story who this is, in a line or two
     */
    public record Inhabitant(
            PersonNumber pid,
            String name,
            LocalisedText story,
            @DefaultValue List<Office> offices) {}

    /** What somebody is to an organisation. */
    public record Office(String role, OrganisationNumber organisation) {

        public Role toRole() {
            return Role.ofCode(role).orElseThrow(() -> new IllegalStateException("There is no role " + role));
        }
    }

    /** A public body and what it offers. */
    public record PublicBody(String owner, List<Service> services) {

        List<Resource> resources() {
            return services.stream().map(service -> service.offeredBy(owner)).toList();
        }
    }

    public record Service(
            String id,
            @DefaultValue List<String> packages,
            @DefaultValue("true") boolean delegable,
            String nb,
            String nn,
            String en) {

        Resource offeredBy(String owner) {
            return new Resource(id, owner, new LocalisedText(nb, nn, en), delegable, Set.copyOf(packages));
        }
    }

    /**
     * A vendor's system.
     *
     * @param dropped rights that it had while the requests were made, and has no more
     */
    public record Product(
            SystemId id,
            LocalisedText name,
            LocalisedText description,
            @DefaultValue List<String> rights,
            @DefaultValue List<String> dropped,
            @DefaultValue List<String> packages,
            List<String> clients,
            @DefaultValue List<String> redirectUrls,
            boolean visible) {}

    /**
     * A vendor's request and what became of it.
     *
     * @param forClients whether it asks for a system user that acts for the customer's clients
     * @param asked how long ago; null when {@code runsOut} says when it was
     * @param runsOut how long until it may no longer be answered, negative when it has run out already
     * @param selfMade the system user that somebody made while the request was waiting
     */
    public record Question(
            SystemId system,
            OrganisationNumber customer,
            @Nullable String reference,
            @Nullable String title,
            boolean forClients,
            @DefaultValue List<String> rights,
            @DefaultValue List<String> packages,
            @Nullable URI redirectUrl,
            @Nullable Period asked,
            @Nullable Period runsOut,
            @Nullable Reply answer,
            @Nullable Reply selfMade) {

        /** Meant to have run out unanswered. */
        boolean isLate() {
            return runsOut != null && runsOut.isNegative();
        }
    }

    /**
     * What a vendor wants changed of the access it has by its default reference.
     *
     * @param asked how long ago
     */
    public record Wish(
            SystemId system,
            OrganisationNumber customer,
            @DefaultValue List<String> requiredRights,
            @DefaultValue List<String> requiredPackages,
            @DefaultValue List<String> unwantedRights,
            @DefaultValue List<String> unwantedPackages,
            @Nullable URI redirectUrl,
            Period asked) {}

    /**
     * What somebody did about a request.
     *
     * @param after how long after it was asked
     * @param reason why not; null for a yes
     * @param label what the customer calls the access that comes of it, if anything of its own
     */
    public record Reply(
            PersonNumber by,
            Period after,
            @Nullable String reason,
            @Nullable String label) {

        Optional<OwnLabel> ownLabel() {
            return Optional.ofNullable(label).flatMap(OwnLabel::of);
        }
    }

    /**
     * Organisations that have the same accountant, auditor or business manager, too many to be named.
     *
     * @param first where their numbers begin
     * @param firstName where their names begin, so that no two crowds share any
     * @param housing whether they are housing cooperatives
     */
    public record Crowd(
            OrganisationNumber holder,
            String role,
            int clients,
            int first,
            int firstName,
            boolean housing,
            @DefaultValue List<Gift> gives,
            @DefaultValue List<Added> added) {

        Role toRole() {
            return new Office(role, holder).toRole();
        }
    }

    /**
     * A package that some of a crowd have given themselves.
     *
     * @param percent how many of a hundred
     */
    public record Gift(@Name("package") String slug, int percent, PersonNumber by) {}

    /** How many of a crowd are put on a system user for clients. */
    public record Added(SystemId system, String reference, int clients, PersonNumber by) {}
}
