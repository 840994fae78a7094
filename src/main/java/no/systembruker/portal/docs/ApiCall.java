package no.systembruker.portal.docs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One call of the API.
 *
 * @param id its name in the document, and in the page's address
 * @param scopes of which one is needed
 */
record ApiCall(
        String id,
        String group,
        String method,
        String path,
        String summary,
        String description,
        List<String> scopes,
        List<Member> parameters,
        List<Member> body,
        List<Sample> requests,
        List<Answer> answers) {

    private static final Pattern AFTER_SLASH = Pattern.compile("(?<=[^/]/)");

    /** The pieces of the path, each up to and with a slash: where a narrow page may break it. */
    public List<String> pathPieces() {
        return AFTER_SLASH.splitAsStream(path).toList();
    }

    /** A parameter, or a member of a body by its place in it, such as {@code rights[].action}. */
    record Member(String name, String type, boolean required) {}

    /** A body, laid out for reading. */
    record Sample(String title, String json) {}

    record Code(String code, String title) {}

    /**
     * @param words what the status is called
     * @param explanation when there are neither codes nor members to tell what it means
     */
    record Answer(
            String status,
            String words,
            String explanation,
            List<Code> codes,
            List<Member> members,
            List<Sample> samples) {}
}
