/** A token of the platform for one of Maskinporten or ID-porten, and what others need to check such a token. */
@NullMarked
package no.systembruker.api.exchange;

import org.jspecify.annotations.NullMarked;
