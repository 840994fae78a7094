package no.systembruker.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.systembruker.OnH2;
import no.systembruker.Town;
import no.systembruker.delegation.ClientWorld;
import no.systembruker.overview.Customer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole portal behind a mock browser, with the cast in its database; all tests of pages share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnH2
@Import({Town.class, Mailbox.class, ChangeMailbox.class, Customer.class, ClientWorld.class})
@SpringBootTest(properties = "spring.security.oauth2.client.provider.idporten.issuer-uri=https://idporten.example")
@AutoConfigureMockMvc
public @interface PortalTest {}
