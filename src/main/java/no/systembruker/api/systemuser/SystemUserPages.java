package no.systembruker.api.systemuser;

import java.nio.charset.StandardCharsets;
import no.systembruker.api.paging.PagedList;
import no.systembruker.api.paging.Pages;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserPage;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Turns the pages of a system's system users. */
@Component
class SystemUserPages {

    private final SystemUsers systemUsers;
    private final Pages pages;

    SystemUserPages(SystemUsers systemUsers, Pages pages) {
        this.systemUsers = systemUsers;
        this.pages = pages;
    }

    /**
     * @throws no.systembruker.api.json.MalformedInput when the token was not given out with a page of this list
     */
    SystemUsersPayload page(SystemId system, @Nullable String token) {
        var list = new PagedList("systemuser", system.value(), path(system));
        var page = pages.start(list, token)
                .map(from -> pageFrom(system, from))
                .orElseGet(() -> systemUsers.ofSystem(system, pages.size()));
        return SystemUsersPayload.of(page.systemUsers(), pages.links(list, page.next()));
    }

    private SystemUserPage pageFrom(SystemId system, String from) {
        return SystemUserId.parse(from)
                .flatMap(first -> systemUsers.ofSystem(system, first, pages.size()))
                .orElseThrow(Pages::notOfThisList);
    }

    private static String path(SystemId system) {
        return VendorSystemUserApi.SYSTEM_USERS + "/bysystem/"
                + UriUtils.encode(system.value(), StandardCharsets.UTF_8);
    }
}
