package no.systembruker;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that cannot be reached from one that was asked something wrong: the first is soon over, and no fault of ours. */
public final class DatabaseOutOfReach {

    /** How long a caller should wait before trying again. */
    public static final Duration PAUSE = Duration.ofSeconds(30);

    /** PostgreSQL's classes of a connection that failed, and of a server that is going down or coming up. */
    private static final String CONNECTION = "08";

    private static final String SHUT_DOWN = "57P";

    private DatabaseOutOfReach() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(DatabaseOutOfReach::tells);
    }

    private static boolean tells(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException noConnection -> true;
            case CannotCreateTransactionException noConnection -> true;
            case SQLTransientConnectionException noConnection -> true;
            case SQLNonTransientConnectionException noConnection -> true;
            case SQLRecoverableException noConnection -> true;
            case SQLException failed -> tells(failed);
            default -> false;
        };
    }

    private static boolean tells(SQLException failed) {
        var state = Objects.requireNonNullElse(failed.getSQLState(), "");
        return state.startsWith(CONNECTION) || state.startsWith(SHUT_DOWN);
    }
}
