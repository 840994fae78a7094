package no.systembruker.portal.session;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Things of one kind that a browser is in the middle of, kept in its session, each by a name that nobody guesses. There is room
 * for a few, as several pages may be open at once; the oldest goes first.
 */
public final class SessionShelf<T extends Serializable> {

    private static final int ROOM = 8;

    private final Class<T> kind;

    public SessionShelf(Class<T> kind) {
        this.kind = kind;
    }

    /** The name it is found by. */
    public String put(T thing) {
        var name = UUID.randomUUID().toString();
        var all = all();
        all.put(name, thing);
        while (all.size() > ROOM) {
            all.pollFirstEntry();
        }
        keep(all);
        return name;
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    public void remove(String name) {
        var all = all();
        if (all.remove(name) != null) {
            keep(all);
        }
    }

    /** A copy, so that nobody reads what another request is changing. */
    private SequencedMap<String, T> all() {
        var copy = new LinkedHashMap<String, T>();
        if (session().getAttribute(kind.getName(), RequestAttributes.SCOPE_SESSION) instanceof Map<?, ?> kept) {
            kept.forEach((name, thing) -> copy.put((String) name, kind.cast(thing)));
        }
        return copy;
    }

    private void keep(SequencedMap<String, T> all) {
        session().setAttribute(kind.getName(), all, RequestAttributes.SCOPE_SESSION);
    }

    private static RequestAttributes session() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
