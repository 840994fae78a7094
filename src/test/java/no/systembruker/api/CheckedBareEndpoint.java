package no.systembruker.api;

import java.util.UUID;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.api.security.Scope;
import no.systembruker.benchmark.BareEndpoint;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bare endpoint's query behind the API's door: its filters, and the check of the caller's token. */
@TestComponent
@RestController
public class CheckedBareEndpoint {

    public static final String ADDRESS = "/authentication/api/v1/bare";

    private final BareEndpoint bare;

    CheckedBareEndpoint(BareEndpoint bare) {
        this.bare = bare;
    }

    @GetMapping(ADDRESS)
    @RequiresScope(Scope.LOOKUP)
    BareEndpoint.Row show(@RequestParam UUID id) {
        return bare.show(id);
    }
}
