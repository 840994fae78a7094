/** A public service as any agency could have it: it reads the token with the token module alone, and asks for the decision. */
@NullMarked
package no.systembruker.sandbox.service;

import org.jspecify.annotations.NullMarked;
