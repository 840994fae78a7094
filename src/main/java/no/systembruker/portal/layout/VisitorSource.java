package no.systembruker.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is reading: answered by the sign-in, so that the layout need not know how people sign in. */
public interface VisitorSource {

    Optional<Visitor> visitor(HttpServletRequest request);
}
