package no.systembruker.portal.vendorrequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the form by which a vendor asks into the reader's words. */
@Component
class AskingWords {

    private final Systems systems;
    private final Catalogue catalogue;
    private final Resources resources;
    private final PartyWords parties;
    private final Choices choices;

    AskingWords(Systems systems, Catalogue catalogue, Resources resources, PartyWords parties, Choices choices) {
        this.systems = systems;
        this.catalogue = catalogue;
        this.resources = resources;
        this.parties = parties;
        this.choices = choices;
    }

    /** The vendor's system with this id; the first one when there is none. Empty when it has none at all. */
    Optional<RegisteredSystem> system(VendorMandate mandate, String id) {
        var all = systems.ofVendor(mandate.number());
        return all.stream()
                .filter(system -> system.id().value().equals(id))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    AskingPage page(VendorMandate mandate, RegisteredSystem system, AskingForm form) {
        return new AskingPage(
                parties.label(mandate.organisation()),
                system.id().value(),
                name(system),
                systems(mandate, system.id()),
                offers(system, form),
                addresses(system, form),
                form.text(form.customer()),
                form.isForClients(),
                form.text(form.reference()),
                form.text(form.title()));
    }

    String name(RegisteredSystem system) {
        return text(system.name());
    }

    private List<Choice> systems(VendorMandate mandate, SystemId chosen) {
        return systems.ofVendor(mandate.number()).stream()
                .map(system -> new Choice(
                        system.id().value(), name(system), system.id().equals(chosen)))
                .toList();
    }

    private List<Choice> offers(RegisteredSystem system, AskingForm form) {
        var known = resources.findAll(system.access().resources());
        return AskingForm.everything(system).stream()
                .map(one -> new Choice(one, offer(one, known), form.isChosen(one)))
                .toList();
    }

    private String offer(String one, Map<String, Resource> known) {
        if (one.startsWith(AskingForm.PACKAGE)) {
            var slug = one.substring(AskingForm.PACKAGE.length());
            return catalogue.find(slug).map(found -> text(found.name())).orElse(slug);
        }
        var id = one.substring(AskingForm.SERVICE.length());
        return Optional.ofNullable(known.get(id))
                .map(found -> text(found.name()))
                .orElse(id);
    }

    private List<Choice> addresses(RegisteredSystem system, AskingForm form) {
        if (system.redirectUrls().isEmpty()) {
            return List.of();
        }
        var written = form.text(form.returnAddress());
        var each = Stream.concat(
                        system.redirectUrls().stream(), Stream.of(written).filter(url -> !url.isEmpty()))
                .distinct()
                .map(url -> new Choice(url, url, url.equals(written)))
                .toList();
        return choices.allOr(each, "vendorrequest.new.return-address.none", written.isEmpty());
    }

    private static String text(LocalisedText text) {
        return text.in(LocaleContextHolder.getLocale());
    }
}
