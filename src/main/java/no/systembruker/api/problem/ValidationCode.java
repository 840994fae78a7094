package no.systembruker.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be wrong with a registration, or with a question about clients (api.md §2), and the place that each is about. */
public enum ValidationCode {
    VENDOR(0, "vendor/id", "The vendor's ID is not 0192: followed by an organisation number."),
    ID_WITHOUT_VENDOR(
            1, "systemid", "The system id does not start with the vendor's organisation number and an underscore."),
    /** One known client replaces its system when it reads "already exists". */
    ID_TAKEN(2, "systemid", "The system id already exists."),
    UNKNOWN_RESOURCE(3, "rights/resource", "One or more resources in the rights do not exist."),
    CLIENT_ID_TAKEN(4, "clientid", "One or more client ids belong to another system."),
    UNSAFE_REDIRECT(5, "allowedredirecturls", "A redirect url is not an absolute https address."),
    RIGHT_REPEATED(6, "rights/resource", "One or more rights are there twice."),
    PACKAGE_REPEATED(7, "accesspackages", "One or more access packages are there twice."),
    INVALID_PACKAGE(8, "accesspackages", "One or more access packages do not exist, or cannot be given away."),
    NOT_A_RESOURCE(9, "rights/resource", "A right names one attribute, urn:altinn:resource."),
    CLIENT_ID_REPEATED(11, "clientid", "One or more client ids are there twice."),
    ID_OF_ANOTHER_SYSTEM(12, "systemid", "The system id in the body is not the one in the address."),
    SPACE_IN_ID(13, "systemid", "There is a space in the system id."),
    AGENT_MISSING(14, "?agent", "The parameter agent must be given."),
    AGENT_UNKNOWN(14, "?agent", "There is no such system user."),
    NOT_AN_AGENT(15, "?agent", "The system user is not an agent system user."),
    CLIENT_MISSING(16, "?client", "The parameter client must be given."),
    RESOURCE_NOT_DELEGABLE(17, "rights/resource", "One or more resources cannot be given to system users."),
    CLIENT_ONLY_PACKAGE(18, "accesspackages", "A visible system has an access package that only comes from clients.");

    private static final String ROOT = "/registersystemrequest/";

    private final int number;
    private final String place;
    private final String title;

    ValidationCode(int number, String place, String title) {
        this.number = number;
        this.place = place;
        this.title = title;
    }

    /** Texts that cannot be kept have no number of their own; nor have those that are missing, and lists that are too long. */
    public static ValidationError unusable(List<String> members) {
        return unnumbered("A text is too long, or has characters that cannot be used in it.", members);
    }

    public static ValidationError missing(List<String> members) {
        return unnumbered("A text is missing.", members);
    }

    public static ValidationError tooMany(List<String> members) {
        return unnumbered("A list has too many entries.", members);
    }

    /** @param members a text may have its language after a full stop */
    private static ValidationError unnumbered(String title, List<String> members) {
        var paths = members.stream()
                .map(member -> member.replaceFirst("\\..*", ""))
                .distinct()
                .map(member -> ROOT + member.toLowerCase(Locale.ROOT))
                .toList();
        return new ValidationError("STD-00000", title, paths, Map.of());
    }

    public String code() {
        return "AUTH.VLD-%05d".formatted(number);
    }

    public String title() {
        return title;
    }

    public ValidationError error() {
        return error(Map.of());
    }

    /** The error, with what it is about. */
    public ValidationError error(String extension, String items) {
        return error(Map.of(extension, items));
    }

    private ValidationError error(Map<String, String> extensions) {
        return new ValidationError(code(), title, List.of(isParameter() ? place : ROOT + place), extensions);
    }

    private boolean isParameter() {
        return place.startsWith("?");
    }
}
