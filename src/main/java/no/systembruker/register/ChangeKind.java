package no.systembruker.register;

/** What a change of the register did to a system. */
public enum ChangeKind {
    CREATED,
    REPLACED,
    RIGHTS_REPLACED,
    PACKAGES_REPLACED,
    DELETED
}
