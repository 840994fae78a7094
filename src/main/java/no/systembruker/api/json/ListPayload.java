package no.systembruker.api.json;

import java.util.List;

/** A body that is a list and not an object: what is wrong is named by its place in the list, such as {@code [0].urn}. */
public interface ListPayload<T> extends Payload {

    List<T> entries();
}
