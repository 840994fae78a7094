package no.systembruker.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.systembruker.api.ApiDoor;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Lets escaped semicolons and per cent signs stand in the API's addresses, for vendors' references may have them. A bare
 * semicolon is refused there as well. The pages' addresses have no use for either.
 */
@Component
class ApiFirewall implements HttpFirewall {

    private final StrictHttpFirewall pages = strict();
    private final StrictHttpFirewall api = withRoomForReferences();

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return (ApiDoor.leadsTo(request) ? api : pages).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return pages.getFirewalledResponse(response);
    }

    private static StrictHttpFirewall withRoomForReferences() {
        var firewall = strict();
        firewall.setAllowUrlEncodedPercent(true);
        firewall.getEncodedUrlBlocklist().removeAll(List.of("%3b", "%3B"));
        firewall.getDecodedUrlBlocklist().remove(";");
        return firewall;
    }

    /** The firewall's own rules, asked without its patterns: a token is long, and the headers are read many times. */
    private static StrictHttpFirewall strict() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(value -> isPlain(value) || value.chars().allMatch(ApiFirewall::fitsInAHeader));
        firewall.setAllowedParameterNames(name -> isPlain(name) || name.chars().allMatch(ApiFirewall::isText));
        return firewall;
    }

    /** Of nothing but the printable characters of ASCII. */
    private static boolean isPlain(String text) {
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsInAHeader(int character) {
        return character == '\t' || isText(character);
    }

    private static boolean isText(int character) {
        return Character.isDefined(character) && !Character.isISOControl(character);
    }
}
