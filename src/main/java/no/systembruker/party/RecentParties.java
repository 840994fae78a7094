package no.systembruker.party;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handful of organisations that a person acted for last, whichever browser it was in. */
@Service
@Transactional
public class RecentParties {

    private static final int HANDFUL = 5;

    private final StoredParties parties;
    private final StoredRecents recents;

    RecentParties(StoredParties parties, StoredRecents recents) {
        this.parties = parties;
        this.recents = recents;
    }

    public void remember(Actor actor, Organisation organisation, Instant now) {
        var person = actor.person().value();
        if (recents.use(person, organisation.uuid(), now) == 0) {
            recents.add(person, organisation.uuid(), now);
            recents.keepLatest(person, HANDFUL);
        }
    }

    /** The latest first; only those the actor may still act for. */
    @Transactional(readOnly = true)
    public List<Organisation> of(Actor actor) {
        return parties.recent(actor.person().value(), Limit.of(HANDFUL)).stream()
                .map(StoredParties.OrganisationRow::organisation)
                .toList();
    }
}
