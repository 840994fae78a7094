package no.systembruker.api.systemuser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.systembruker.SystembrukerProperties;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.paging.PageLinks;
import no.systembruker.api.paging.PageToken;
import no.systembruker.api.paging.PagingProperties;
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

    private static final String LIST = "systemuser";

    private final SystemUsers systemUsers;
    private final SystembrukerProperties installation;
    private final PagingProperties paging;

    SystemUserPages(SystemUsers systemUsers, SystembrukerProperties installation, PagingProperties paging) {
        this.systemUsers = systemUsers;
        this.installation = installation;
        this.paging = paging;
    }

    /**
     * @throws MalformedInput when the token was not given out with a page of this list
     */
    SystemUsersPayload page(SystemId system, @Nullable String token) {
        var page = token == null || token.isEmpty()
                ? systemUsers.ofSystem(system, paging.pageSize())
                : read(system, token)
                        .orElseThrow(() -> MalformedInput.in("token", "must come from a page of this list"));
        return SystemUsersPayload.of(page.systemUsers(), links(system, page));
    }

    private Optional<SystemUserPage> read(SystemId system, String token) {
        return PageToken.parse(token)
                .filter(read -> read.isFor(LIST, system.value()))
                .flatMap(read -> SystemUserId.parse(read.from()))
                .flatMap(from -> systemUsers.ofSystem(system, from, paging.pageSize()));
    }

    private PageLinks links(SystemId system, SystemUserPage page) {
        return page.next()
                .map(next -> new PageLinks(address(system, new PageToken(LIST, system.value(), next.toString()))))
                .orElse(PageLinks.LAST);
    }

    private URI address(SystemId system, PageToken token) {
        var path = VendorSystemUserApi.SYSTEM_USERS + "/bysystem/"
                + UriUtils.encode(system.value(), StandardCharsets.UTF_8);
        return URI.create(installation.baseUrl().to(path + "?token=" + token.encoded()));
    }
}
