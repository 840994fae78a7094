package no.systembruker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Listens between the application and its database: which statements are sent, a batch counting as one. */
@TestComponent
public class Statements implements BeanPostProcessor {

    record Binding(Method setter, Object[] arguments) {}

    /** A statement as it was sent. */
    public record Sent(String sql, List<Binding> bindings) {

        public boolean reads() {
            return sql.startsWith("select");
        }
    }

    /** Of the thread that listens alone: what clears sessions away or looks for work is nobody's page. */
    private final ThreadLocal<List<Sent>> sent = ThreadLocal.withInitial(ArrayList::new);

    private final List<Sent> sentByAll = new CopyOnWriteArrayList<>();
    private volatile boolean listensToAll;

    /** What this sends while it runs, from its own thread. */
    public List<Sent> during(Runnable act) {
        sent.remove();
        act.run();
        return List.copyOf(sent.get());
    }

    /** What everybody sends while this runs: for what is asked of a server, which answers on threads of its own. */
    public List<Sent> everywhereDuring(Runnable act) {
        sentByAll.clear();
        listensToAll = true;
        act.run();
        listensToAll = false;
        return List.copyOf(sentByAll);
    }

    /** PostgreSQL's plan; the statement is run as well, and undone, when it only reads. */
    public List<String> plan(DataSource database, Sent statement) throws SQLException {
        var explain = statement.reads() ? "explain (analyze, buffers) " : "explain ";
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var prepared = connection.prepareStatement(explain + statement.sql())) {
                for (var binding : statement.bindings()) {
                    bind(prepared, binding);
                }
                return lines(prepared);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void bind(PreparedStatement prepared, Binding binding) {
        call(prepared, binding.setter(), binding.arguments());
    }

    private static List<String> lines(PreparedStatement prepared) throws SQLException {
        var lines = new ArrayList<String>();
        try (var rows = prepared.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? listening(database) : bean;
    }

    /** Equal to itself, by which Hibernate knows the database whose schema Flyway looks after. */
    private DataSource listening(DataSource database) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (method.getName().equals("equals")) {
                return proxy == arguments[0];
            }
            var result = call(database, method, arguments);
            return result instanceof Connection connection ? listening(connection) : result;
        });
    }

    private Connection listening(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement ? listening(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement listening(PreparedStatement statement, String sql) {
        var bindings = new LinkedHashMap<Object, Binding>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                var heard = new Sent(sql, List.copyOf(bindings.values()));
                sent.get().add(heard);
                if (listensToAll) {
                    sentByAll.add(heard);
                }
            } else if (method.getName().startsWith("set") && arguments.length > 1) {
                bindings.put(arguments[0], new Binding(method, arguments));
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw sneaky(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Lets the database's own exceptions through as they are. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
