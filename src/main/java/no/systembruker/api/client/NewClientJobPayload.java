package no.systembruker.api.client;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.json.Line;
import no.systembruker.api.json.Payload;
import no.systembruker.delegation.BulkWork;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done to many clients.
 *
 * @param operation {@code add} or {@code remove}
 * @param clients organisation numbers, or clientIds as the lists have them
 * @param dryRun whether only to tell what would come of it
 */
record NewClientJobPayload(
        @NotNull(message = "must be given") @Pattern(regexp = "add|remove", message = "must be add or remove")
        String operation,

        @NotNull(message = "must be given")
        @Size(min = 1, max = MOST, message = "must have from {min} to {max} entries")
        List<@NotNull(message = "must not be empty") @Line(max = 100) String> clients,

        @Nullable Boolean dryRun)
        implements Payload {

    static final int MOST = 50_000;

    BulkWork work() {
        return operation.equals("add") ? BulkWork.ADD : BulkWork.REMOVE;
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
