package no.systembruker.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import no.systembruker.portal.signin.CurrentActor;
import no.systembruker.portal.signin.LocalPath;
import no.systembruker.portal.signin.SignInAddresses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** A form without the token of its session: forged, or left open until the session ended. */
@Component
class TurnedAway implements AccessDeniedHandler {

    private final UnmappedRequests unmapped;
    private final CurrentActor actor;
    private final NotSent notSent;

    TurnedAway(UnmappedRequests unmapped, CurrentActor actor, NotSent notSent) {
        this.unmapped = unmapped;
        this.actor = actor;
        this.notSent = notSent;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isSignOut(request)) {
            signOut(request, response);
            return;
        }
        var miss = unmapped.miss(request);
        if (miss.isPresent()) {
            tell(response, miss.get());
        } else {
            notSent.tell(request, response);
        }
    }

    private static boolean isSignOut(HttpServletRequest request) {
        return request.getRequestURI().equals(SignInAddresses.SIGN_OUT);
    }

    /** Who is signed out already has what the button promises. */
    private void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (actor.find().isPresent()) {
            notSent.tell(request, response);
        } else {
            response.sendRedirect(LocalPath.START.value());
        }
    }

    private static void tell(HttpServletResponse response, UnmappedRequests.Miss miss) throws IOException {
        if (!miss.allowed().isEmpty()) {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    miss.allowed().stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
        }
        response.sendError(miss.status().value());
    }
}
