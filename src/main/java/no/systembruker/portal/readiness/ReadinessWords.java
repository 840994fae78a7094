package no.systembruker.portal.readiness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.systembruker.overview.Precondition;
import no.systembruker.overview.Readiness;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.RegisteredSystem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Puts what a system has come to into the reader's words, and says where the rest is done. */
@Component
class ReadinessWords {

    private final PartyWords parties;

    ReadinessWords(PartyWords parties) {
        this.parties = parties;
    }

    ReadinessPage page(VendorMandate mandate, RegisteredSystem system, Readiness readiness) {
        var steps = Arrays.stream(Precondition.values())
                .map(precondition -> step(precondition, system, readiness))
                .toList();
        return new ReadinessPage(
                parties.label(mandate.organisation()),
                system.id().value(),
                system.name().in(LocaleContextHolder.getLocale()),
                readiness.isReady(),
                steps);
    }

    private static ReadinessPage.Step step(Precondition precondition, RegisteredSystem system, Readiness readiness) {
        return new ReadinessPage.Step(
                Choices.value(precondition),
                readiness.meets(precondition),
                readiness.next().filter(precondition::equals).isPresent(),
                Choices.value(precondition.owner()),
                link(precondition, system));
    }

    static String link(Precondition precondition, RegisteredSystem system) {
        var id = UriUtils.encode(system.id().value(), StandardCharsets.UTF_8);
        return switch (precondition) {
            case MANDATE -> "/roles";
            case ENTRY, CLIENT -> "/vendor/systems/" + id + "/edit";
            case REQUEST -> "/vendor/requests/new?system=" + id;
            case APPROVAL -> "/vendor/requests?status=waiting&system=" + id;
            case TOKEN -> "/vendor/explanation?system=" + id;
        };
    }
}
