/** A person sees to which clients an agent system user may be used for, through a program of the person's choice. */
@NullMarked
package no.systembruker.api.client;

import org.jspecify.annotations.NullMarked;
