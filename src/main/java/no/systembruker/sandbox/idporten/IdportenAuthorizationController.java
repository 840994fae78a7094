package no.systembruker.sandbox.idporten;

import com.nimbusds.openid.connect.sdk.OIDCError;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.systembruker.sandbox.FormParameters;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import no.systembruker.sandbox.idporten.AuthorizationReading.Accepted;
import no.systembruker.sandbox.idporten.AuthorizationReading.Refused;
import no.systembruker.sandbox.idporten.AuthorizationReading.Untrusted;
import no.systembruker.sandbox.idporten.SignInRequest.Prompting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** The authorization endpoint: back to the client at once when there is a session that will do, else to the sign-in page. */
@Sandbox
@Controller
class IdportenAuthorizationController {

    private final AuthorizationReader reader;
    private final SsoSessions sessions;
    private final SignInTransactions transactions;
    private final AuthorizationAnswers answers;
    private final IdportenPages pages;
    private final SandboxAddresses addresses;
    private final Clock clock;

    IdportenAuthorizationController(
            AuthorizationReader reader,
            SsoSessions sessions,
            SignInTransactions transactions,
            AuthorizationAnswers answers,
            IdportenPages pages,
            SandboxAddresses addresses,
            Clock clock) {
        this.reader = reader;
        this.sessions = sessions;
        this.transactions = transactions;
        this.answers = answers;
        this.pages = pages;
        this.addresses = addresses;
        this.clock = clock;
    }

    @RequestMapping(
            path = "/sandbox/idporten/authorize",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView authorize(HttpServletRequest request) {
        var parameters = FormParameters.of(request);
        return switch (reader.read(parameters)) {
            case Untrusted untrusted ->
                pages.message(
                        HttpStatus.BAD_REQUEST,
                        languageAskedFor(parameters),
                        untrusted.reason().key());
            case Refused refused -> answers.error(refused.error(), refused.state());
            case Accepted accepted -> answer(accepted.request(), request);
        };
    }

    private ModelAndView answer(SignInRequest signIn, HttpServletRequest request) {
        return sessionFor(signIn, request)
                .map(session -> answers.code(signIn, session))
                .orElseGet(() -> askThePerson(signIn));
    }

    private Optional<SsoSession> sessionFor(SignInRequest signIn, HttpServletRequest request) {
        return signIn.prompting() == Prompting.ALWAYS
                ? Optional.empty()
                : sessions.resume(request).filter(session -> session.answers(signIn, clock.instant()));
    }

    private ModelAndView askThePerson(SignInRequest signIn) {
        if (signIn.prompting() == Prompting.NEVER) {
            return answers.error(OIDCError.LOGIN_REQUIRED, signIn.state());
        }
        return AuthorizationAnswers.redirect(addresses.idporten("/sign-in/" + transactions.begin(signIn)));
    }

    private static Language languageAskedFor(FormParameters parameters) {
        return Language.firstOf(parameters
                .single("ui_locales")
                .map(tags -> List.of(tags.split(" ")))
                .orElse(List.of()));
    }
}
