package no.systembruker.journey;

import no.systembruker.OnPostgres;
import no.systembruker.RunningApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("sandbox")
@OnPostgres
@ContextConfiguration(initializers = RunningApplication.OnAFreePort.class)
@TestPropertySource(properties = "systembruker.sandbox.town=true")
class VendorRequestJourneyOnPostgresTests extends VendorRequestJourneyTests {}
