/**
 * Token exchange (tokenveksling): who has a token of Maskinporten, or of ID-porten, gets one of this platform for it, signed by us.
 *
 * <p>Each node signs with a key of its own, which it makes itself and replaces in time. Only the public halves are shared,
 * in the database, so that every node publishes all of them and accepts what the others have signed.
 */
@ApplicationModule(allowedDependencies = "token")
@NullMarked
package no.systembruker.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
