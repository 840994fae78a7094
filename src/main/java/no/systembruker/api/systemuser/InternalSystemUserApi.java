package no.systembruker.api.systemuser;

import static no.systembruker.api.security.Scope.SYSTEM_USER_ADMIN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.systembruker.api.AddressedId;
import no.systembruker.api.json.MalformedInput;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.reference.Answers;
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
@Tag(name = "Internal")
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
    @Operation(
            operationId = "followSystemUsers",
            summary = "Follow every change of system users",
            description =
                    "In the order in which they happened. Follow links.next; when a page is empty, everything has been"
                            + " read: ask the same address again later.")
    @Answers(with = SystemUserStreamPayload.class)
    SystemUserStreamPayload list(@RequestParam(required = false) @Nullable String token) {
        return stream.page(token);
    }

    /** The platform says of what never was, too, that it is gone. */
    @GetMapping("/{systemUserId}")
    @RequiresScope(SYSTEM_USER_ADMIN)
    @Operation(operationId = "showSystemUser", summary = "Show one system user as the stream does")
    @Answers(with = SystemUserChangePayload.class, plainly = 410)
    ResponseEntity<?> show(@PathVariable String systemUserId) {
        var id = SystemUserId.parse(AddressedId.dashed(systemUserId))
                .orElseThrow(() -> MalformedInput.in("systemUserId", "must be a UUID"));
        return changes.find(id)
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(SystemUserChangePayload.of(found)))
                .orElseGet(() -> Problem.plain(HttpStatus.GONE).toResponse());
    }
}
