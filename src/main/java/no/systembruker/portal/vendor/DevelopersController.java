package no.systembruker.portal.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.systembruker.portal.docs.ApiCodes;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What those who write the vendor's software need: how to get a token, which scopes there are, and what to do about errors. */
@Controller
class DevelopersController {

    private static final String ADDRESS = VendorController.ADDRESS + "/developers";
    private static final int SYSTEMS = 20;

    /** Vendors are given these; the others are for authorities. */
    private static final List<String> VENDORS_SCOPES =
            List.of("altinn:authentication/systemregister.write", "altinn:authentication/systemuser.request.");

    private final Systems systems;
    private final ApiCodes codes;
    private final TokenRecipe recipe;
    private final PartyWords parties;
    private final MessageSource messages;

    DevelopersController(
            Systems systems, ApiCodes codes, TokenRecipe recipe, PartyWords parties, MessageSource messages) {
        this.systems = systems;
        this.codes = codes;
        this.recipe = recipe;
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(VendorMandate mandate, HttpServletRequest request) {
        var reading = codes.read(request);
        var clients = systems.page(mandate.number(), "", false, Optional.empty(), SYSTEMS).stream()
                .flatMap(system -> system.clientIds().stream().map(client -> client(system, client)))
                .toList();
        var clientId = clients.isEmpty()
                ? words("vendor.developers.a-client")
                : clients.getFirst().clientId();
        var scopes = reading.scopes().stream()
                .filter(scope -> VENDORS_SCOPES.stream().anyMatch(scope.name()::startsWith))
                .toList();
        var page = new ModelAndView("vendor/developers", "party", parties.label(mandate.organisation()));
        page.addObject("clients", clients);
        page.addObject("issuer", recipe.issuer());
        page.addObject("tokenEndpoint", recipe.tokenEndpoint());
        page.addObject("metadata", recipe.metadata());
        page.addObject("scopes", scopes);
        page.addObject(
                "ownGrant",
                recipe.ownGrant(
                        clientId, scopes.stream().map(ApiCodes.Scope::name).toList()));
        page.addObject("customersGrant", recipe.customersGrant(clientId, words("vendor.developers.a-scope")));
        page.addObject("problems", reading.problems().stream().map(this::help).toList());
        return page;
    }

    private static DeveloperClient client(RegisteredSystem system, String clientId) {
        return new DeveloperClient(SystemPages.name(system), HeldDraft.address(system), clientId);
    }

    /** A code that is newer than our words for it has the API's. */
    private DeveloperProblem help(ApiCodes.Problem problem) {
        var key = "vendor.code." + problem.code().toLowerCase(Locale.ROOT);
        return new DeveloperProblem(problem.code(), problem.title(), found(key));
    }

    private @Nullable String found(String key) {
        return messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
