package no.systembruker.sandbox.idporten;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.Cast;
import no.systembruker.sandbox.FormParameters;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page where one becomes any synthetic person, at any level: lower than asked for as well, to see refusals. */
@Sandbox
@Controller
@RequestMapping("/sandbox/idporten/sign-in/{transaction}")
class IdportenSignInController {

    /** A level in the list, and the key of its name. */
    record LevelChoice(String acr, String key) {}

    private static final List<LevelChoice> LEVELS = Arrays.stream(SecurityLevel.values())
            .map(level -> new LevelChoice(level.acr(), "sandbox.idporten.level." + level.acr()))
            .toList();

    private final SignInTransactions transactions;
    private final SsoSessions sessions;
    private final AuthorizationAnswers answers;
    private final IdportenPages pages;
    private final PartyRegister register;
    private final Cast cast;

    IdportenSignInController(
            SignInTransactions transactions,
            SsoSessions sessions,
            AuthorizationAnswers answers,
            IdportenPages pages,
            PartyRegister register,
            Cast cast) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.answers = answers;
        this.pages = pages;
        this.register = register;
        this.cast = cast;
    }

    @GetMapping
    ModelAndView show(@PathVariable String transaction, HttpServletRequest request) {
        return transactions
                .find(transaction)
                .map(signIn -> page(HttpStatus.OK, transaction, signIn, language(signIn, request), SignInForm.empty()))
                .orElseGet(() -> expired(request));
    }

    @PostMapping
    ModelAndView create(@PathVariable String transaction, HttpServletRequest request, HttpServletResponse response) {
        var signIn = transactions.find(transaction);
        if (signIn.isEmpty()) {
            return expired(request);
        }
        var language = language(signIn.get(), request);
        var form = SignInForm.read(FormParameters.of(request));
        if (!form.isValid()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, transaction, signIn.get(), language, form);
        }
        return form.number()
                .flatMap(register::person)
                .map(person -> signIn(transaction, person, form, language, request, response))
                .orElseGet(() -> page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        transaction,
                        signIn.get(),
                        language,
                        form.withUnknownPerson()));
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable String transaction, HttpServletRequest request) {
        return transactions
                .finish(transaction)
                .map(signIn -> answers.error(OAuth2Error.ACCESS_DENIED, signIn.state()))
                .orElseGet(() -> expired(request));
    }

    private ModelAndView signIn(
            String transaction,
            Person person,
            SignInForm form,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return transactions
                .finish(transaction)
                .map(signIn -> answers.code(
                        signIn,
                        sessions.start(
                                person,
                                form.number().orElseThrow(),
                                form.level().orElseThrow(),
                                language,
                                request,
                                response)))
                .orElseGet(() -> expired(request));
    }

    private ModelAndView page(
            HttpStatus status, String transaction, SignInRequest signIn, Language language, SignInForm form) {
        return pages.signIn(
                status,
                language,
                Map.of(
                        "transaction",
                        transaction,
                        "asked",
                        signIn.level(),
                        "chosen",
                        form.level().orElse(signIn.level()),
                        "levels",
                        LEVELS,
                        "form",
                        form,
                        "cast",
                        cast.people()));
    }

    private ModelAndView expired(HttpServletRequest request) {
        return pages.message(HttpStatus.NOT_FOUND, chosen(request).orElse(Language.NB), "transaction-gone");
    }

    private static Language language(SignInRequest signIn, HttpServletRequest request) {
        return chosen(request).orElse(signIn.language());
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return FormParameters.of(request).single("language").flatMap(Language::ofTag);
    }
}
