package no.systembruker.portal.given;

import java.util.List;
import java.util.Optional;
import no.systembruker.overview.SearchText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sheet.NumberList;

/**
 * What is to be given, and to whom, as far as the reader has come.
 *
 * @param to an organisation number, as it was written
 * @param packages the slugs of those that were chosen
 */
record GivenForm(String to, SearchText search, List<String> packages) {

    private static final int LONGEST = 40;
    private static final int MOST = 200;

    GivenForm {
        packages = packages.stream()
                .filter(slug -> slug.matches("[a-z0-9-]{1,255}"))
                .distinct()
                .limit(MOST)
                .toList();
        to = to.length() > LONGEST ? to.substring(0, LONGEST) : to;
    }

    static GivenForm of(String to, String search, List<String> packages) {
        return new GivenForm(to, new SearchText(search), packages);
    }

    /** Written with spaces or without. */
    Optional<OrganisationNumber> number() {
        return NumberList.number(to);
    }
}
