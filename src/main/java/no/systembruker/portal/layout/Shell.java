package no.systembruker.portal.layout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout shows around a page; templates read it as {@code shell}. */
record Shell(
        @Nullable Visitor visitor,
        List<SectionLink> sections,
        List<LanguageLink> languages,
        String version,
        Instant at) {}
