package no.systembruker.listing;

/**
 * Which page of a list is wanted. A place is told by the values that the list is sorted by, so that it can be found again when
 * the entry that stood there has gone.
 */
public sealed interface Turn<P> {

    record First<P>() implements Turn<P> {}

    record After<P>(P place) implements Turn<P> {}

    record Before<P>(P place) implements Turn<P> {}
}
