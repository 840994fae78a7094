package no.systembruker.portal.layout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page; templates read it as {@code shell}.
 *
 * @param here where the page is to be found again
 */
record Shell(
        @Nullable Visitor visitor,
        List<SectionLink> sections,
        List<LanguageLink> languages,
        String here,
        String version,
        Instant at) {}
