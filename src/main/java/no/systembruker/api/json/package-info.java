/** How the API reads and writes JSON, and what it asks of the form of what it reads. */
@NullMarked
package no.systembruker.api.json;

import org.jspecify.annotations.NullMarked;
