package no.systembruker.sandbox.town;

import java.util.List;
import java.util.stream.Stream;
import no.systembruker.register.AskedRight;
import no.systembruker.register.Edit;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Registration;
import no.systembruker.register.Revision;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.SystemRegistration;
import no.systembruker.register.Systems;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownPlan.Product;
import org.springframework.stereotype.Component;

/** Registers the vendors' systems. */
@Sandbox
@Component
class TownSystems {

    private static final String PACKAGE = "urn:altinn:accesspackage:";

    private final SystemRegister register;
    private final Systems systems;

    TownSystems(SystemRegister register, Systems systems) {
        this.register = register;
        this.systems = systems;
    }

    void make(List<Product> products) {
        products.stream()
                .filter(product -> systems.find(product.id()).isEmpty())
                .forEach(this::register);
    }

    /** Takes from the systems what they have dropped since the requests were made. */
    void drop(List<Product> products) {
        products.stream().filter(this::hasWhatItDropped).forEach(this::drop);
    }

    static List<AskedRight> rights(List<String> resources) {
        return resources.stream()
                .map(resource -> new AskedRight.Attribute(AskedRight.RESOURCE_ATTRIBUTE, resource))
                .map(attribute -> new AskedRight(List.of(attribute), null))
                .toList();
    }

    static List<String> packages(List<String> slugs) {
        return slugs.stream().map(PACKAGE::concat).toList();
    }

    private boolean hasWhatItDropped(Product product) {
        return systems.find(product.id())
                .map(RegisteredSystem::access)
                .filter(access -> product.dropped().stream().anyMatch(access.resources()::contains))
                .isPresent();
    }

    private void drop(Product product) {
        var revision = register.replaceRights(product.id(), rights(product.rights()), edit(product));
        if (!(revision instanceof Revision.Made)) {
            throw new IllegalStateException(product.id() + " cannot drop a right: " + revision);
        }
    }

    private void register(Product product) {
        switch (register.register(registration(product), edit(product))) {
            case Registration.Registered registered -> {}
            case Registration.Collided collided -> {}
            case Registration.Refused refused ->
                throw new IllegalStateException(product.id() + " cannot be registered: " + refused.problems());
        }
    }

    private static Edit edit(Product product) {
        return new Edit(product.id().vendor(), "sandbox", null);
    }

    private static SystemRegistration registration(Product product) {
        return new SystemRegistration(
                product.id().value(),
                product.id().vendor(),
                product.name(),
                product.description(),
                rights(Stream.concat(product.rights().stream(), product.dropped().stream())
                        .toList()),
                packages(product.packages()),
                product.clients(),
                product.redirectUrls(),
                product.visible());
    }
}
