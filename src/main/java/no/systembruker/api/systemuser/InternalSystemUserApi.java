package no.systembruker.api.systemuser;

import static no.systembruker.api.security.Scope.SYSTEM_USER_ADMIN;

import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.security.RequiresScope;
import no.systembruker.systemuser.SystemUserChanges;
import no.systembruker.systemuser.SystemUserId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All system users, for the authority's other registers. */
@RestController
@RequestMapping(InternalSystemUserApi.SYSTEM_USERS)
class InternalSystemUserApi {

    static final String SYSTEM_USERS = "/authentication/api/v1/systemuser/internal/systemusers";

    private final SystemUserStream stream;
    private final SystemUserChanges changes;

    InternalSystemUserApi(SystemUserStream stream, SystemUserChanges changes) {
        this.stream = stream;
        this.changes = changes;
    }

    @GetMapping("/stream")
    @RequiresScope(SYSTEM_USER_ADMIN)
    SystemUserStreamPayload list(@RequestParam(required = false) @Nullable String token) {
        return stream.page(token);
    }

    /** The platform says of what never was, too, that it is gone. */
    @GetMapping("/{systemUserId}")
    @RequiresScope(SYSTEM_USER_ADMIN)
    ResponseEntity<?> show(@PathVariable String systemUserId) {
        var id =
                SystemUserId.parse(systemUserId).orElseThrow(() -> MalformedInput.in("systemUserId", "must be a UUID"));
        return changes.find(id)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(SystemUserChangePayload.of(found)))
                .orElseGet(() -> Problem.plain(HttpStatus.GONE).toResponse());
    }
}
