package no.systembruker.portal.layout;

import java.util.List;
import java.util.stream.Stream;

/** A part of the portal that the header leads to; the first address is its own, the others stand in it too. */
record Section(String words, List<String> addresses) {

    private static final List<Section> ALL = List.of(
            new Section("layout.section.overview", List.of("/")),
            new Section("layout.section.requests", List.of("/requests", "/change-requests")),
            new Section("layout.section.system-users", List.of("/system-users")),
            new Section("layout.section.clients", List.of("/clients")),
            new Section("layout.section.given", List.of("/given-packages")),
            new Section("layout.section.history", List.of("/history")),
            new Section("layout.section.roles", List.of("/roles")));
    private static final Section VENDOR = new Section("layout.section.vendor", List.of("/vendor"));

    static List<SectionLink> links(String path, boolean forVendors) {
        return Stream.concat(ALL.stream(), forVendors ? Stream.of(VENDOR) : Stream.<Section>empty())
                .map(section -> section.link(path))
                .toList();
    }

    private SectionLink link(String path) {
        return new SectionLink(words, addresses.getFirst(), mark(path));
    }

    private String mark(String path) {
        if (addresses.contains(path)) {
            return "page";
        }
        return addresses.stream().anyMatch(address -> path.startsWith(address + "/")) ? "true" : "";
    }
}
