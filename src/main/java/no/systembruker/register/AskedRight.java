package no.systembruker.register;

import java.util.List;
import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import org.jspecify.annotations.Nullable;

/** A right as a vendor writes it, before we know that it names a resource: attribute ids and values. */
public record AskedRight(List<Attribute> resource, @Nullable String action) {

    /** The only attribute id that names a resource. */
    public static final String RESOURCE_ATTRIBUTE = "urn:altinn:resource";

    public static final int LONGEST_ACTION = 255;

    public AskedRight {
        resource = List.copyOf(resource);
    }

    /** One attribute of a right, such as {@code urn:altinn:resource} with the resource's id. */
    public record Attribute(String id, String value) {

        boolean namesResource() {
            return id.equals(RESOURCE_ATTRIBUTE);
        }
    }

    public static AskedRight of(Right right) {
        return new AskedRight(List.of(new Attribute(RESOURCE_ATTRIBUTE, right.resource())), right.action());
    }

    public static AskedRight to(String resource) {
        return of(Right.to(resource));
    }

    /** The right, when it names exactly one resource. */
    public Optional<Right> toRight() {
        return resource.size() == 1 && resource.getFirst().namesResource()
                ? Optional.of(new Right(resource.getFirst().value(), action))
                : Optional.empty();
    }

    public boolean hasStorableAction() {
        return action == null || PlainText.isLine(action, LONGEST_ACTION);
    }
}
