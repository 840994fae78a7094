package no.systembruker.api.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.systembruker.api.json.Line;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.Right;
import org.jspecify.annotations.Nullable;

/** A single right: the attributes that name a resource, and an action that decides nothing. */
public record RightPayload(
        @NotNull(message = "must be given") @Size(max = 10, message = "must have at most {max} entries")
        List<@NotNull(message = "must be given") @Valid Attribute> resource,

        @Line @Nullable String action) {

    public record Attribute(
            @NotNull(message = "must be given") @Line String id,
            @NotNull(message = "must be given") @Line String value) {}

    public static RightPayload of(Right right) {
        return new RightPayload(
                List.of(new Attribute(AskedRight.RESOURCE_ATTRIBUTE, right.resource())), right.action());
    }

    public static List<RightPayload> of(Access access) {
        return access.rights().stream().map(RightPayload::of).toList();
    }

    public AskedRight toRight() {
        return new AskedRight(
                resource.stream()
                        .map(attribute -> new AskedRight.Attribute(attribute.id(), attribute.value()))
                        .toList(),
                action);
    }
}
