package no.systembruker.portal.vendorrequest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What will come of asking a list of customers.
 *
 * @param toAsk how many are to be asked
 * @param counts how many lines get each other answer
 * @param rows the lines that are not asked, or the first of them
 * @param left how many of those are not shown
 * @param list all lines again, as text, for the job
 * @param job the id that the job will have
 */
public record ForeseenPage(
        AskingPage form,
        String returnAddress,
        List<String> chosen,
        int lines,
        int toAsk,
        List<Count> counts,
        List<Row> rows,
        int left,
        String list,
        String job) {

    /** @param verdict as the keys of its words have it */
    public record Count(String verdict, long number) {}

    public record Row(
            int line, String organisation, @Nullable String name, String reference, String verdict) {}
}
