/** The clients of a system user for clients (klienter): which there are, which it may be used for, and what the others lack. */
@NullMarked
package no.systembruker.portal.client;

import org.jspecify.annotations.NullMarked;
