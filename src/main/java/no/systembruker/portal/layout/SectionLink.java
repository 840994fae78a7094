package no.systembruker.portal.layout;

/** The way to a section, and whether the page is it ("page"), stands in it ("true") or neither: as {@code aria-current} has it. */
record SectionLink(String words, String href, String current) {}
