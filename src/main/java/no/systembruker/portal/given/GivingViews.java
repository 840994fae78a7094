package no.systembruker.portal.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.party.PartyRegister;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.layout.OwnAddress;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.Access;
import no.systembruker.systemuser.DelegationCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The steps on the way to giving something; one that misses something is the page of the step before, which says so. */
@Component
class GivingViews {

    private final PackageGiving giving;
    private final DelegationCheck check;
    private final Catalogue catalogue;
    private final AccessLines access;
    private final PartyRegister register;
    private final PartyWords parties;

    GivingViews(
            PackageGiving giving,
            DelegationCheck check,
            Catalogue catalogue,
            AccessLines access,
            PartyRegister register,
            PartyWords parties) {
        this.giving = giving;
        this.check = check;
        this.catalogue = catalogue;
        this.access = access;
        this.register = register;
        this.parties = parties;
    }

    ModelAndView recipient(Mandate mandate, GivenForm form) {
        return recipient(mandate, form, null);
    }

    ModelAndView packages(Mandate mandate, GivenForm form) {
        var to = form.number().flatMap(register::organisation);
        return error(mandate, form, to)
                .map(error -> recipient(mandate, form, error))
                .orElseGet(() -> packages(mandate, form, to.orElseThrow(), Map.of()));
    }

    ModelAndView confirmation(Mandate mandate, GivenForm form) {
        var to = form.number().flatMap(register::organisation);
        var error = error(mandate, form, to);
        if (error.isPresent()) {
            return recipient(mandate, form, error.get());
        }
        var chosen = chosen(form);
        return chosen.isEmpty()
                ? packages(mandate, form, to.orElseThrow(), Map.of("packages", "given.new.nothing-chosen"))
                : confirmation(mandate, to.orElseThrow(), chosen);
    }

    private static Optional<String> error(Mandate mandate, GivenForm form, Optional<Organisation> to) {
        if (form.number().isEmpty()) {
            return Optional.of("given.new.number-invalid");
        }
        if (to.isEmpty()) {
            return Optional.of("given.new.number-unknown");
        }
        return to.filter(mandate.organisation()::equals).map(itself -> "given.new.number-own");
    }

    private ModelAndView recipient(Mandate mandate, GivenForm form, @Nullable String error) {
        var shown = shown("given/recipient", page(mandate, null, form, List.of(), List.of()), errors("to", error));
        if (error != null) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    private ModelAndView packages(Mandate mandate, GivenForm form, Organisation to, Map<String, String> errors) {
        var chosen = chosen(form);
        var offered = catalogue.search(form.search().text(), LocaleContextHolder.getLocale()).stream()
                .filter(giving::isToBeGiven)
                .filter(found -> !chosen.contains(found))
                .toList();
        var shown = shown("given/packages", page(mandate, parties.label(to), form, chosen, offered), errors);
        if (!errors.isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    private ModelAndView confirmation(Mandate mandate, Organisation to, List<AccessPackage> chosen) {
        var slugs = chosen.stream().map(AccessPackage::slug).toList();
        var report = check.report(mandate, new Access(List.of(), slugs));
        var page = new GivingPage(
                parties.label(mandate.organisation()),
                parties.label(to),
                to.number().value(),
                "",
                offers(chosen),
                List.of(),
                access.of(report, mandate.organisation()),
                report.mayGiveAll());
        return shown("given/confirmation", page, Map.of());
    }

    private List<AccessPackage> chosen(GivenForm form) {
        return form.packages().stream()
                .flatMap(slug -> catalogue.find(slug).stream())
                .filter(giving::isToBeGiven)
                .toList();
    }

    private GivingPage page(
            Mandate mandate,
            @Nullable PartyLabel to,
            GivenForm form,
            List<AccessPackage> chosen,
            List<AccessPackage> offered) {
        return new GivingPage(
                parties.label(mandate.organisation()),
                to,
                to == null ? form.to() : to.organisationNumber(),
                form.search().text(),
                offers(chosen),
                offers(offered),
                List.of(),
                false);
    }

    private static List<GivingPage.Offer> offers(List<AccessPackage> packages) {
        return packages.stream().map(GivingViews::offer).toList();
    }

    private static GivingPage.Offer offer(AccessPackage found) {
        var description = found.description();
        var reader = LocaleContextHolder.getLocale();
        return new GivingPage.Offer(
                found.slug(), found.name().in(reader), description == null ? null : description.in(reader));
    }

    private static Map<String, String> errors(String field, @Nullable String words) {
        return words == null ? Map.of() : Map.of(field, words);
    }

    private static ModelAndView shown(String view, GivingPage page, Map<String, String> errors) {
        var shown = new ModelAndView(view, "page", page).addObject("errors", errors);
        return OwnAddress.set(shown, GivingStepController.ADDRESS);
    }
}
