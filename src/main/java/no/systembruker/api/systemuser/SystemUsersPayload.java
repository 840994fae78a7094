package no.systembruker.api.systemuser;

import java.util.List;
import no.systembruker.api.json.Payload;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.systemuser.SystemUser;

/** A page of a system's system users (api.md §6). */
record SystemUsersPayload(PageLinks links, List<SystemUserPayload> data) implements Payload {

    static SystemUsersPayload of(List<SystemUser> systemUsers, PageLinks links) {
        return new SystemUsersPayload(
                links, systemUsers.stream().map(SystemUserPayload::forVendor).toList());
    }
}
