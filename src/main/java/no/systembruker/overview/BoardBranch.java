package no.systembruker.overview;

/**
 * Requests of one system and one kind.
 *
 * @param table which is called r
 * @param system the parameter that has the system's id
 * @param found a query that looks their ids up; empty where they are read in the order of an index
 */
record BoardBranch(String columns, String table, String system, String found, String condition) {

    /** Read in the order of an index. */
    BoardBranch(String columns, String table, String system, String condition) {
        this(columns, table, system, "", condition);
    }

    BoardBranch and(String more) {
        return new BoardBranch(columns, table, system, found, condition + "\n and " + more);
    }

    BoardBranch or(BoardBranch other) {
        return new BoardBranch(columns, table, system, found, "(" + condition + "\n or " + other.condition + ")");
    }

    BoardBranch among(String ids) {
        return new BoardBranch(columns, table, system, ids, condition);
    }

    String from() {
        var lookedUp = found.isEmpty() ? "" : " join (" + found + ") found on found.id = r.id";
        return "from " + table + " r" + lookedUp + " where r.system_id = " + system + "\n and " + condition;
    }
}
