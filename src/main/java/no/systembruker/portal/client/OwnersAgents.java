package no.systembruker.portal.client;

import java.util.List;
import java.util.Optional;
import no.systembruker.listing.Turn;
import no.systembruker.overview.AccessFilter;
import no.systembruker.overview.AccessList;
import no.systembruker.overview.AccessOrder;
import no.systembruker.overview.ListedAccess;
import no.systembruker.overview.SearchText;
import no.systembruker.overview.Vendors;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The system users for clients of one organisation, by name: as many as anybody looks through. */
@Component
class OwnersAgents {

    private static final int MOST = 100;

    /** One of them, and how pages name it. */
    record Found(ListedAccess access, SystemLabel label) {}

    private final AccessList accesses;

    OwnersAgents(AccessList accesses) {
        this.accesses = accesses;
    }

    List<Found> of(OrganisationNumber owner) {
        var vendors = accesses.vendors(owner);
        var filter = new AccessFilter(
                owner, new SearchText(""), Optional.of(SystemUserKind.AGENT), Optional.empty(), Optional.empty());
        var reader = LocaleContextHolder.getLocale();
        return accesses.page(filter, AccessOrder.NAME, vendors, reader, new Turn.First<>(), MOST).rows().stream()
                .map(access -> new Found(access, label(access, vendors)))
                .toList();
    }

    private static SystemLabel label(ListedAccess access, Vendors vendors) {
        var vendor = access.key().system().vendor();
        return SystemLabel.of(
                access.system(), access.title(), access.label(), vendors.names().getOrDefault(vendor, vendor.value()));
    }
}
