package no.systembruker.api.paging;

/**
 * A list that is read page by page.
 *
 * @param kind the kind of list, such as {@code systemuser}
 * @param of whose list it is, such as a system's id
 * @param path where it is read, with the parameters that belong to every page
 */
public record PagedList(String kind, String of, String path) {}
