package no.systembruker.register;

import java.util.List;

/**
 * What stands in the register about a system, or is to: everything but its id. Texts may be missing as long as it is a draft.
 *
 * @param packages slugs of access packages
 */
public record SystemContent(
        DraftText name,
        DraftText description,
        List<Right> rights,
        List<String> packages,
        List<String> clientIds,
        List<String> redirectUrls,
        boolean visible) {

    public static final SystemContent EMPTY =
            new SystemContent(DraftText.EMPTY, DraftText.EMPTY, List.of(), List.of(), List.of(), List.of(), false);

    public SystemContent {
        rights = List.copyOf(rights);
        packages = List.copyOf(packages);
        clientIds = List.copyOf(clientIds);
        redirectUrls = List.copyOf(redirectUrls);
    }

    public Access access() {
        return new Access(rights, packages);
    }

    public SystemContent withTexts(DraftText anotherName, DraftText anotherDescription) {
        return new SystemContent(anotherName, anotherDescription, rights, packages, clientIds, redirectUrls, visible);
    }

    public SystemContent withAccess(Access another) {
        return new SystemContent(
                name, description, another.rights(), another.packages(), clientIds, redirectUrls, visible);
    }

    public SystemContent withClientIds(List<String> others) {
        return new SystemContent(name, description, rights, packages, others, redirectUrls, visible);
    }

    public SystemContent withRedirectUrls(List<String> others) {
        return new SystemContent(name, description, rights, packages, clientIds, others, visible);
    }

    public SystemContent withVisible(boolean another) {
        return new SystemContent(name, description, rights, packages, clientIds, redirectUrls, another);
    }
}
