package no.systembruker.portal.vendoraccess;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.catalogue.PlainText;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendor.VendorMandate;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.TokenCause;
import no.systembruker.request.TokenExplanation;
import no.systembruker.request.TokenExplanations;
import no.systembruker.sheet.NumberList;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why there is no token: the API's explanation, for somebody who asks on a page. */
@Controller
class ExplanationController {

    private static final String ADDRESS = "/vendor/explanation";
    private static final int LONGEST_CLIENT_ID = 255;

    private final TokenExplanations explanations;
    private final Systems systems;
    private final PartyWords parties;

    ExplanationController(TokenExplanations explanations, Systems systems, PartyWords parties) {
        this.explanations = explanations;
        this.systems = systems;
        this.parties = parties;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            VendorMandate mandate,
            @RequestParam(defaultValue = "") String system,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String client) {
        var page = new ModelAndView("vendoraccess/explanation");
        page.addObject("party", parties.label(mandate.organisation()));
        page.addObject("systems", choices(mandate, system));
        page.addObject("customer", customer == null ? "" : customer);
        page.addObject("reference", reference);
        page.addObject("client", client);
        page.addObject("errors", Map.of());
        return customer == null ? page : explained(page, mandate, system, customer, reference.strip(), client.strip());
    }

    private ModelAndView explained(
            ModelAndView page, VendorMandate mandate, String system, String customer, String reference, String client) {
        var errors = new LinkedHashMap<String, String>();
        var owner = NumberList.number(customer);
        var asked = SystemId.parse(system);
        if (asked.isEmpty()) {
            errors.put("system", "vendoraccess.error.system");
        }
        if (owner.isEmpty()) {
            errors.put("customer", "vendoraccess.error.customer");
        }
        if (!PlainText.isLine(reference, ExternalRef.MAX_LENGTH)) {
            errors.put("reference", "vendoraccess.error.reference");
        }
        if (!PlainText.isLine(client, LONGEST_CLIENT_ID)) {
            errors.put("client", "vendoraccess.error.client");
        }
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("errors", errors);
        }
        var key = key(asked.orElseThrow(), owner.orElseThrow(), reference);
        var explanation =
                explanations.explain(mandate.number(), key, Optional.of(client).filter(text -> !text.isEmpty()));
        page.addObject("about", parties.label(owner.orElseThrow()));
        return page.addObject("found", found(explanation));
    }

    private static SystemUserKey key(SystemId system, OrganisationNumber owner, String reference) {
        return new SystemUserKey(
                system, owner, ExternalRef.parse(reference, owner).orElseThrow());
    }

    private static FoundCause found(TokenExplanation explanation) {
        return switch (explanation) {
            case TokenExplanation.AnothersSystem anothers -> found(explanation, List.of(), null, null, null);
            case TokenExplanation.SystemUnknown unknown -> found(explanation, List.of(), null, null, null);
            case TokenExplanation.SystemDeleted deleted -> found(explanation, List.of(), null, null, null);
            case TokenExplanation.ClientNotOfSystem client -> found(explanation, client.clientIds(), null, null, null);
            case TokenExplanation.Waiting waiting ->
                found(
                        explanation,
                        List.of(),
                        waiting.request().created(),
                        waiting.request().id().value(),
                        null);
            case TokenExplanation.Rejected rejected ->
                found(explanation, List.of(), rejected.at(), rejected.request().value(), null);
            case TokenExplanation.Expired expired ->
                found(explanation, List.of(), expired.at(), expired.request().value(), null);
            case TokenExplanation.Ended ended ->
                found(explanation, List.of(), ended.ending().at(), null, null);
            case TokenExplanation.OtherReferences references ->
                found(
                        explanation,
                        Stream.concat(references.given().stream(), references.waiting().stream())
                                .map(ExternalRef::value)
                                .toList(),
                        null,
                        null,
                        null);
            case TokenExplanation.NothingAsked nothing -> found(explanation, List.of(), null, null, null);
            case TokenExplanation.NothingInTheWay nothing ->
                found(explanation, List.of(), null, null, nothing.systemUser().value());
        };
    }

    private static FoundCause found(
            TokenExplanation explanation,
            List<String> names,
            @Nullable Instant at,
            @Nullable UUID request,
            @Nullable UUID systemUser) {
        var cause = TokenCause.of(explanation);
        return new FoundCause(Choices.value(cause), cause.code(), names, at, request, systemUser);
    }

    private List<Choice> choices(VendorMandate mandate, String chosen) {
        return systems.ofVendor(mandate.number()).stream()
                .map(system -> choice(system, chosen))
                .toList();
    }

    private static Choice choice(RegisteredSystem system, String chosen) {
        return new Choice(
                system.id().value(),
                system.name().in(LocaleContextHolder.getLocale()),
                system.id().value().equals(chosen));
    }
}
