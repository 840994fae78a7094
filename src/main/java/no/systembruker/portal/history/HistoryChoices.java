package no.systembruker.portal.history;

import java.util.List;

/** What a party's history can be narrowed to. */
public record HistoryChoices(List<Choice> systems, List<Choice> people) {

    /** What an address calls it, and what the reader does. */
    public record Choice(String value, String name) {}
}
