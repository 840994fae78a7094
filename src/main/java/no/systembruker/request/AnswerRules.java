package no.systembruker.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.Role;
import no.systembruker.party.SecurityLevel;
import no.systembruker.register.Access;
import no.systembruker.register.RegisteredSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keeps a person from answering a vendor, whatever it is that the vendor asks. */
@Component
public class AnswerRules {

    /** Below it nobody answers by any door: domain.md §6, Approval 1. What settings ask on top of it, the portal asks for. */
    private static final SecurityLevel LEAST_LEVEL = SecurityLevel.SUBSTANTIAL;

    private final PartyRegister parties;
    private final Catalogue catalogue;
    private final Clock clock;

    AnswerRules(PartyRegister parties, Catalogue catalogue, Clock clock) {
        this.parties = parties;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** That it takes no answer any more, or none from this person. */
    public Optional<Standing> obstacle(@Nullable Decided decided, Instant expires, Mandate mandate, Actor actor) {
        return answered(decided).or(() -> timedOut(expires)).or(() -> obstacle(mandate, actor));
    }

    /** That it is not this person who can give anything away, or not by this sign-in. */
    Optional<Standing.OfPerson> obstacle(Mandate mandate, Actor actor) {
        return notPermitted(mandate).or(() -> levelTooLow(actor));
    }

    /**
     * That the system is gone, or no longer has all of what is to be given.
     *
     * @param gone what nobody may be given, whatever the system has
     */
    public Optional<Standing> obstacle(RegisteredSystem system, Access toGive, Access gone) {
        if (system.deleted()) {
            return Optional.of(new Standing.SystemWithdrawn());
        }
        var offered = system.access().without(gone);
        var missing = toGive.without(offered);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Standing.SystemChanged(missing));
    }

    /** The same where packages are to be used for clients: nobody has to give them, but they must be such as clients give. */
    public Optional<Standing> obstacleForClients(RegisteredSystem system, Access toGive) {
        var notForClients = toGive.packages().stream()
                .filter(slug ->
                        catalogue.find(slug).filter(AccessPackage::delegable).isEmpty())
                .toList();
        return obstacle(system, toGive, new Access(List.of(), notForClients));
    }

    /** The vendor's name in the register of organisations, or its number when it is not there. */
    public String vendorName(RegisteredSystem system) {
        var vendor = system.vendor();
        return parties.organisation(vendor).map(Organisation::name).orElse(vendor.value());
    }

    private Optional<Standing> answered(@Nullable Decided decided) {
        return Optional.ofNullable(decided)
                .map(answer -> new Standing.AlreadyAnswered(
                        answer, parties.person(answer.by()).map(Person::name).orElse("")));
    }

    private Optional<Standing> timedOut(Instant expires) {
        return clock.instant().isBefore(expires) ? Optional.empty() : Optional.of(new Standing.TimedOut(expires));
    }

    private static Optional<Standing.OfPerson> notPermitted(Mandate mandate) {
        return mandate.mayDecide() ? Optional.empty() : Optional.of(new Standing.NotPermitted(Role.accessManagers()));
    }

    private Optional<Standing.OfPerson> levelTooLow(Actor actor) {
        return actor.level().reaches(LEAST_LEVEL)
                ? Optional.empty()
                : Optional.of(new Standing.LevelTooLow(LEAST_LEVEL));
    }
}
