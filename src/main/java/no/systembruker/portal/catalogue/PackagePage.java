package no.systembruker.portal.catalogue;

import java.util.List;
import no.systembruker.portal.access.ServiceLine;

/**
 * What the page of an access package shows.
 *
 * @param givers the roles, in the reader's words, that can give it away
 * @param users the roles that have it and can use it for clients alone
 */
public record PackagePage(
        PackageCard card, String area, List<ServiceLine> services, List<String> givers, List<String> users) {}
