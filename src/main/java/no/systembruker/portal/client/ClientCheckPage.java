package no.systembruker.portal.client;

import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of what would come of doing something to many clients.
 *
 * @param adding whether they are to be added, else removed
 * @param total how many rows there are
 * @param toDo how many of them something would be done to
 * @param lacking which packages how many of them lack
 * @param next the address of the page after
 * @param job the address of the job, when somebody has said go
 */
public record ClientCheckPage(
        UUID agent,
        UUID id,
        SystemLabel system,
        PartyLabel owner,
        boolean adding,
        long total,
        long toDo,
        List<Part> parts,
        List<Lacking> lacking,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next,
        @Nullable String job) {

    /**
     * Rows of one kind.
     *
     * @param words the key of the words for it, which takes how many there are
     * @param address where only those are shown
     */
    public record Part(String words, long count, String address, boolean chosen) {}

    /** @param name the package's */
    public record Lacking(String name, long count) {}

    /**
     * One row.
     *
     * @param words the key of the words for what would come of it
     * @param lacking the names of the packages that the client lacks
     */
    public record Row(int line, String written, String name, String words, List<String> lacking, boolean toDo) {}

    public String work() {
        return adding ? "add" : "remove";
    }
}
