package no.systembruker.sandbox.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Reads the plan as Spring reads its settings: a misspelt word or an impossible number stops it, with the line. */
final class TownFiles {

    private static final List<String> FILES =
            List.of("organisations", "people", "services", "systems", "requests", "changes", "crowds");

    private TownFiles() {}

    static TownPlan read() {
        var sources = FILES.stream().flatMap(TownFiles::load).toList();
        var binder = new Binder(ConfigurationPropertySources.from(sources));
        return binder.bind("", Bindable.of(TownPlan.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    private static Stream<PropertySource<?>> load(String name) {
        var file = new ClassPathResource("sandbox/town/" + name + ".yml");
        try {
            return new YamlPropertySourceLoader().load(name, file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
