package no.systembruker.sandbox.town;

import java.util.List;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.ResourceRegistration;
import no.systembruker.catalogue.Resources;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownPlan.PublicBody;
import org.springframework.stereotype.Component;

/** Opens the public services; one that is there already is left as somebody may have changed it. */
@Sandbox
@Component
class TownServices {

    private final Resources resources;

    TownServices(Resources resources) {
        this.resources = resources;
    }

    void make(List<PublicBody> publicBodies) {
        var planned =
                publicBodies.stream().flatMap(body -> body.resources().stream()).toList();
        var existing = resources.findAll(planned.stream().map(Resource::id).toList());
        planned.stream()
                .filter(resource -> !existing.containsKey(resource.id()))
                .forEach(this::register);
    }

    private void register(Resource resource) {
        switch (resources.register(resource)) {
            case ResourceRegistration.Created created -> {}
            case ResourceRegistration.Updated updated -> {}
            case ResourceRegistration.UnknownPackages unknown ->
                throw new IllegalStateException(resource.id() + " names unknown packages: " + unknown.slugs());
        }
    }
}
