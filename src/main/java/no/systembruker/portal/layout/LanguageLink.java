package no.systembruker.portal.layout;

/** The way to the same page in another language. */
record LanguageLink(String code, String ownName, String href, boolean current) {}
