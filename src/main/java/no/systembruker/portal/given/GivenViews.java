package no.systembruker.portal.given;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.delegation.GivenPackages;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.delegation.StoppedAccess;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.error.PageNotFoundException;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.party.CurrentParty;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What has been given, in the reader's words, and what others see in its place. */
@Component
class GivenViews {

    private final PackageGiving giving;
    private final Catalogue catalogue;
    private final PartyRegister register;
    private final PartyWords parties;
    private final WhoCan whoCan;
    private final Mandates mandates;
    private final CurrentParty party;

    GivenViews(
            PackageGiving giving,
            Catalogue catalogue,
            PartyRegister register,
            PartyWords parties,
            WhoCan whoCan,
            Mandates mandates,
            CurrentParty party) {
        this.giving = giving;
        this.catalogue = catalogue;
        this.register = register;
        this.parties = parties;
        this.whoCan = whoCan;
        this.mandates = mandates;
        this.party = party;
    }

    static OrganisationNumber number(String text) {
        return OrganisationNumber.parse(text).orElseThrow(PageNotFoundException::new);
    }

    static String address(OrganisationNumber to) {
        return GivenController.ADDRESS + "/" + to;
    }

    /** What the reader is to the organisation that a page is about, which becomes the one they act for. */
    Mandate mandate(OrganisationNumber organisation, Actor actor) {
        var mandate = mandates.find(actor, organisation).orElseThrow(PageNotFoundException::new);
        party.follow(actor, mandate.organisation());
        return mandate;
    }

    ModelAndView notPermitted(Mandate mandate) {
        var page = new ModelAndView("given/not-permitted", HttpStatus.FORBIDDEN);
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("deciders", whoCan.decideFor(mandate.organisation()));
        return OwnAddress.set(page, GivenController.ADDRESS);
    }

    ModelAndView index(Mandate mandate) {
        var given = giving.givenBy(mandate.organisation());
        return new ModelAndView("given/index", "page", page(mandate, given));
    }

    /** Leads to the list when nothing is given to this one any more. */
    ModelAndView show(Mandate mandate, OrganisationNumber to, boolean anew) {
        return giving.given(mandate.organisation(), to)
                .map(given ->
                        new ModelAndView("given/show", "page", page(mandate, List.of(given))).addObject("anew", anew))
                .orElseGet(() -> new ModelAndView("redirect:" + GivenController.ADDRESS, HttpStatus.SEE_OTHER));
    }

    ModelAndView removal(Mandate mandate, OrganisationNumber from, List<String> packages) {
        var client = mandate.organisation();
        return giving.given(client, from)
                .map(given -> removal(mandate, given, packages))
                .orElseGet(() -> new ModelAndView("redirect:" + GivenController.ADDRESS, HttpStatus.SEE_OTHER));
    }

    ModelAndView takenBack(TakenBackReceipt taken) {
        var page = new ModelAndView("given/taken-back", "taken", taken);
        page.addObject("client", parties.label(number(taken.client())));
        page.addObject("from", parties.label(number(taken.from())));
        return page.addObject(
                "packages", taken.packages().stream().map(this::name).toList());
    }

    /** All of it, when none of it is named. */
    private ModelAndView removal(Mandate mandate, GivenPackages given, List<String> named) {
        var all = given.packages().stream().map(GivenPackages.Given::slug).toList();
        var taken = all.stream()
                .filter(slug -> named.isEmpty() || named.contains(slug))
                .toList();
        if (taken.isEmpty()) {
            return new ModelAndView("redirect:" + address(given.other().number()), HttpStatus.SEE_OTHER);
        }
        var stopped = giving.whatStops(mandate.organisation(), given.other(), taken).stream()
                .map(StoppedAccess::title)
                .toList();
        var page = new RemovalPage(
                parties.label(mandate.organisation()),
                parties.label(given.other()),
                taken.stream()
                        .map(slug -> new RemovalPage.Taken(slug, name(slug)))
                        .toList(),
                stopped);
        return new ModelAndView("given/removal", "page", page);
    }

    private GivenPage page(Mandate mandate, List<GivenPackages> given) {
        var people = people(given);
        return new GivenPage(
                parties.label(mandate.organisation()),
                given.stream()
                        .map(each -> new GivenPage.Recipient(
                                parties.label(each.other()),
                                each.packages().stream()
                                        .map(line -> line(line, people))
                                        .toList()))
                        .toList());
    }

    private GivenPage.GivenLine line(GivenPackages.Given given, Map<PersonId, String> people) {
        return new GivenPage.GivenLine(
                given.slug(), name(given.slug()), given.at(), people.getOrDefault(given.by(), ""));
    }

    private Map<PersonId, String> people(List<GivenPackages> given) {
        var ids = given.stream()
                .flatMap(each -> each.packages().stream())
                .map(GivenPackages.Given::by)
                .collect(toSet());
        return register.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }

    private String name(String slug) {
        return catalogue
                .find(slug)
                .map(found -> found.name().in(LocaleContextHolder.getLocale()))
                .orElse(slug);
    }
}
