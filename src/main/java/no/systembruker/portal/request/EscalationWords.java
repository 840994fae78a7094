package no.systembruker.portal.request;

import java.util.List;
import java.util.Set;
import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.Role;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.portal.request.DecisionState.Forwarding;
import no.systembruker.request.Escalated;
import no.systembruker.request.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who sent a request on, or could, and to whom. */
@Component
public class EscalationWords {

    private final PartyRegister register;
    private final WhoCan whoCan;

    EscalationWords(PartyRegister register, WhoCan whoCan) {
        this.register = register;
        this.whoCan = whoCan;
    }

    /** Nothing for a request that was not sent on. The message is for those who may decide, and for whoever wrote it. */
    public @Nullable EscalationLine line(@Nullable Escalated escalated, Standing standing, Actor reader) {
        if (escalated == null) {
            return null;
        }
        var byReader = escalated.by().equals(reader.person());
        var mayRead = byReader || !(standing instanceof Standing.NotPermitted);
        return new EscalationLine(
                register.person(escalated.by()).map(Person::name).orElse(""),
                escalated.at(),
                mayRead ? escalated.message() : null,
                byReader);
    }

    public Forwarding forwarding(@Nullable Escalated escalated, Standing standing) {
        if (!standing.mayEscalate()) {
            return Forwarding.NOT_OFFERED;
        }
        return escalated == null ? Forwarding.OFFERED : Forwarding.DONE;
    }

    /** The roles in the party that a request goes to from somebody it stands so towards. */
    public List<String> deciders(Standing standing, Organisation party) {
        return whoCan.in(party).among(whoCan(standing));
    }

    private static Set<Role> whoCan(Standing standing) {
        return standing instanceof Standing.LacksAccess lacks
                ? lacks.report().whoCanGiveTheRest()
                : Role.accessManagers();
    }
}
