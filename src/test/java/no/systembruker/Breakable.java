package no.systembruker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the application and its database, and refuses connections as a pool does whose database is away. */
@TestComponent
public class Breakable implements BeanPostProcessor {

    private static final String NEVER = "\0";

    private volatile boolean away;
    private volatile String last = NEVER;

    public void goAway() {
        away = true;
    }

    /** Answers what names this, and then no more. */
    public void goAwayAfter(String table) {
        last = table;
    }

    public void comeBack() {
        away = false;
        last = NEVER;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Refusing(database) : bean;
    }

    private final class Refusing extends DelegatingDataSource {

        Refusing(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                throw new SQLTransientConnectionException("Connection is not available");
            }
            return listening(super.getConnection());
        }

        private Connection listening(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            away |= asks((String) arguments[0]);
                        }
                        return call(connection, method, arguments);
                    });
        }

        private boolean asks(String sql) {
            return sql.toLowerCase().contains(last);
        }

        private @Nullable Object call(
                Connection connection, java.lang.reflect.Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
