package no.systembruker.portal.systemuser;

import java.util.List;
import java.util.Optional;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Seen by those who may decide for the owner; others with a relation to it are told who that is. */
@Controller
class SystemUserController {

    static final String ADDRESS = "/system-users";
    private static final int PAGE = 25;
    private static final int ENDED = 10;

    private final SystemUsers systemUsers;
    private final SystemUserRows rows;
    private final SystemUserWords words;
    private final PartyWords parties;
    private final SystemUserViews views;

    SystemUserController(
            SystemUsers systemUsers,
            SystemUserRows rows,
            SystemUserWords words,
            PartyWords parties,
            SystemUserViews views) {
        this.systemUsers = systemUsers;
        this.rows = rows;
        this.words = words;
        this.parties = parties;
        this.views = views;
    }

    /** @param after the id of the last system user on the page before */
    @GetMapping(ADDRESS)
    ModelAndView index(Mandate mandate, @RequestParam Optional<String> after) {
        if (!mandate.mayDecide()) {
            return views.notPermitted(mandate);
        }
        var owner = mandate.organisation().number();
        var last = after.flatMap(text -> last(text, owner));
        var found = systemUsers.ofOwner(owner, last, PAGE + 1);
        var page = new ModelAndView("systemuser/index", "party", parties.label(mandate.organisation()));
        page.addObject("rows", rows.of(found.stream().limit(PAGE).toList()));
        page.addObject("ended", last.isEmpty() ? rows.ended(systemUsers.endedOf(owner, ENDED)) : List.of());
        page.addObject("first", last.isEmpty());
        page.addObject("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        return page;
    }

    /** @param called whether the reader has just said what the organisation calls it */
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> called, Actor actor) {
        return views.ofLiving(SystemUserViews.id(id), actor, (systemUser, mandate) -> {
            var page = new ModelAndView("systemuser/show", "page", words.page(systemUser, mandate.organisation()));
            return page.addObject("called", called.isPresent());
        });
    }

    private Optional<SystemUser> last(String id, OrganisationNumber owner) {
        return SystemUserId.parse(id)
                .flatMap(systemUsers::find)
                .filter(found -> found.key().owner().equals(owner));
    }
}
