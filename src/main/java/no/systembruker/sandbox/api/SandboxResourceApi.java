package no.systembruker.sandbox.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.ResourceRegistration;
import no.systembruker.catalogue.Resources;
import no.systembruker.sandbox.Sandbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts a public service's resource into the catalogue; sending it again replaces what was said of it. */
@Sandbox
@RestController
class SandboxResourceApi {

    private static final Pattern ID = Pattern.compile(Resource.ID_FORM);

    private final Resources resources;

    SandboxResourceApi(Resources resources) {
        this.resources = resources;
    }

    @PostMapping("/sandbox/api/resources")
    ResponseEntity<Map<String, Object>> create(Fields body) {
        var id = body.text("id", Resource.LONGEST_TEXT, ID, "must hold letters, digits, _ and - only");
        var owner = body.text("owner", Resource.LONGEST_TEXT);
        var name = body.object("name").flatMap(SandboxResourceApi::name);
        var packages = body.optionalTexts("packages");
        var delegable = body.isTrueUnlessSaid("delegable");
        body.check();
        return register(new Resource(
                id.orElseThrow(), owner.orElseThrow(), name.orElseThrow(), delegable, new HashSet<>(packages)));
    }

    private ResponseEntity<Map<String, Object>> register(Resource resource) {
        return switch (resources.register(resource)) {
            case ResourceRegistration.Created created -> answer(HttpStatus.CREATED, resource);
            case ResourceRegistration.Updated updated -> answer(HttpStatus.OK, resource);
            case ResourceRegistration.UnknownPackages unknown -> throw fault(unknown);
        };
    }

    private static Optional<LocalisedText> name(Fields name) {
        var nb = name.text("nb", Resource.LONGEST_TEXT);
        var nn = name.text("nn", Resource.LONGEST_TEXT);
        var en = name.text("en", Resource.LONGEST_TEXT);
        name.checkMembers();
        return nb.isPresent() && nn.isPresent() && en.isPresent()
                ? Optional.of(new LocalisedText(nb.get(), nn.get(), en.get()))
                : Optional.empty();
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Resource resource) {
        return ResponseEntity.status(status).body(Map.of("id", resource.id()));
    }

    private static InvalidFields fault(ResourceRegistration.UnknownPackages unknown) {
        var slugs = unknown.slugs().stream().sorted().collect(Collectors.joining(", "));
        return new InvalidFields(Map.of("packages", "are not in the catalogue: " + slugs));
    }
}
