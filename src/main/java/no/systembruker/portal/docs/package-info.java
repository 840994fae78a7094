/** The vendor API for people to read: the same document that programs get, as pages. */
@NullMarked
package no.systembruker.portal.docs;

import org.jspecify.annotations.NullMarked;
