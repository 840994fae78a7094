package no.systembruker.decision;

import java.util.List;

/**
 * What a public service asks, in XACML's terms and as it was put (tokens.md §3): who, doing what, to what.
 *
 * @param compound whether more was said than one subject, action and resource can say
 */
public record Question(List<Category> subjects, List<Category> actions, List<Category> resources, boolean compound) {

    public static final String SYSTEM_USER = "urn:altinn:systemuser:uuid";
    public static final String ACTION = "urn:oasis:names:tc:xacml:1.0:action:action-id";
    public static final String RESOURCE = "urn:altinn:resource";
    public static final String PARTY = "urn:altinn:organization:identifier-no";

    public Question {
        subjects = List.copyOf(subjects);
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }

    /** One subject, action or resource, by the attributes that describe it. */
    public record Category(List<Attribute> attributes) {

        public Category {
            attributes = List.copyOf(attributes);
        }
    }

    public record Attribute(String id, String value) {}
}
