package no.systembruker.portal.request;

import java.util.Optional;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;

/** Finds out what has become of an access. */
@Component
public class AccessLinks {

    private final SystemUsers systemUsers;

    AccessLinks(SystemUsers systemUsers) {
        this.systemUsers = systemUsers;
    }

    public Optional<AccessLink> of(SystemUserId id) {
        return systemUsers
                .find(id)
                .map(living -> AccessLink.of(living, null))
                .or(() -> systemUsers.findEnded(id).map(ended -> AccessLink.of(ended.systemUser(), ended.at())));
    }
}
