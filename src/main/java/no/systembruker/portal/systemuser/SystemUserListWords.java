package no.systembruker.portal.systemuser;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Map;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.listing.ListPage;
import no.systembruker.listing.Turn;
import no.systembruker.overview.AccessList;
import no.systembruker.overview.AccessOrder;
import no.systembruker.overview.AccessPlace;
import no.systembruker.overview.ListedAccess;
import no.systembruker.overview.Vendors;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the list that an address asks for, and what it can be narrowed by, into the reader's words. */
@Component
class SystemUserListWords {

    private static final int PAGE = 25;
    private static final int ENDED = 10;

    private final AccessList accesses;
    private final SystemUsers systemUsers;
    private final SystemUserRows rows;
    private final PartyWords parties;
    private final Catalogue catalogue;
    private final Choices choices;

    SystemUserListWords(
            AccessList accesses,
            SystemUsers systemUsers,
            SystemUserRows rows,
            PartyWords parties,
            Catalogue catalogue,
            Choices choices) {
        this.accesses = accesses;
        this.systemUsers = systemUsers;
        this.rows = rows;
        this.parties = parties;
        this.catalogue = catalogue;
        this.choices = choices;
    }

    SystemUserListPage page(Organisation owner, Map<String, String> parameters) {
        var asked = SystemUserFilter.of(parameters);
        var filter = asked.of(owner.number());
        var vendors = accesses.vendors(owner.number());
        var total = accesses.count(owner.number());
        var page = page(owner.number(), asked, vendors, SystemUserFilter.turn(parameters));
        var beginsHere = page.previous().isEmpty() && filter.isAll();
        return new SystemUserListPage(
                parties.label(owner),
                filter(owner.number(), asked, vendors, !filter.isAll()),
                total,
                filter.isAll() ? total : accesses.count(filter, vendors),
                rows.of(page.rows(), vendors.names()),
                page.previous().map(turn -> asked.before(turn.place())).orElse(null),
                page.next().map(turn -> asked.after(turn.place())).orElse(null),
                asked.download(),
                beginsHere ? rows.ended(systemUsers.endedOf(owner.number(), ENDED)) : List.of());
    }

    private ListPage<ListedAccess, AccessPlace> page(
            OrganisationNumber owner, SystemUserFilter asked, Vendors vendors, Turn<AccessPlace> turn) {
        return accesses.page(asked.of(owner), asked.order(), vendors, LocaleContextHolder.getLocale(), turn, PAGE);
    }

    private SystemUserListPage.Filter filter(
            OrganisationNumber owner, SystemUserFilter asked, Vendors vendors, boolean active) {
        return new SystemUserListPage.Filter(
                asked.search().text(),
                choices.allOr(AccessKind.class, "systemuser.filter.kind.", asked.kind()),
                choices.vendors(vendors, asked.vendor(), "systemuser.filter.vendor.all"),
                packages(owner, asked),
                choices.among(AccessOrder.class, "systemuser.filter.sort.", asked.order()),
                active);
    }

    private List<Choice> packages(OrganisationNumber owner, SystemUserFilter asked) {
        var each = accesses.packages(owner).stream()
                .flatMap(slug -> catalogue.find(slug).stream())
                .map(found -> choice(found, asked))
                .sorted(comparing(Choice::text, Collator.getInstance(LocaleContextHolder.getLocale())))
                .toList();
        return choices.allOr(
                each, "systemuser.filter.package.all", asked.accessPackage().isEmpty());
    }

    private static Choice choice(AccessPackage accessPackage, SystemUserFilter asked) {
        return new Choice(
                accessPackage.slug(),
                accessPackage.name().in(LocaleContextHolder.getLocale()),
                asked.accessPackage().filter(accessPackage.slug()::equals).isPresent());
    }
}
