/** Rights and access packages, the way the API spells them. */
@NullMarked
package no.systembruker.api.access;

import org.jspecify.annotations.NullMarked;
