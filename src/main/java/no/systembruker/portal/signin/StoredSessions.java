package no.systembruker.portal.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** How sessions are kept in the database, and read again by another node, or by the version after this one. */
@Component
class StoredSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final Logger log = LoggerFactory.getLogger(StoredSessions.class);

    /** What we store ourselves, and nothing that a forged row might name. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=20;no.systembruker.portal.**;no.systembruker.party.*;org.springframework.security.**;"
                    + "java.lang.*;java.util.*;java.time.*;java.net.*;!*");

    /**
     * Two pages that are opened at once may both be the first to note the same: one of them is enough. And a session that was
     * ended meanwhile stays so.
     */
    private static final String NOTE_ONCE = """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            select given.session, given.name, given.bytes
            from (values (cast(? as varchar), cast(? as varchar), cast(? as bytea))) as given (session, name, bytes)
            where exists (select 1 from %TABLE_NAME% where primary_id = given.session)
            on conflict do nothing""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setConversionService(conversions());
        sessions.setIndexResolver(StoredSessions::index);
        sessions.setCreateSessionAttributeQuery(NOTE_ONCE);
    }

    @SuppressWarnings("NullAway") // a converter may answer nothing, which its type does not say
    private static ConversionService conversions() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, StoredSessions::read);
        return conversions;
    }

    /** What cannot be read any more was never there: the person signs in again. */
    private static @Nullable Object read(byte[] stored) {
        try (var input = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            input.setObjectInputFilter(OURS);
            return input.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError unreadable) {
            log.info("A part of a session could not be read, and is left out: {}", unreadable.toString());
            return null;
        }
    }

    /** There is one index; it finds sessions by ID-porten's name of them, which is all that anybody searches for. */
    private static Map<String, String> index(Session session) {
        return signedIn(session)
                .flatMap(SignedIn::sessionAtIdPorten)
                .map(name -> Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, name))
                .orElse(Map.of());
    }

    private static Optional<SignedIn> signedIn(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable(context)
                .map(SecurityContext::getAuthentication)
                .map(person -> person.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
