package gallery;

/** What a page is looked at on. */
public enum Screen {
    DESK(1440, 1000, "light"),
    PHONE(390, 844, "light"),
    /** So tall that the acts, which follow the reader, lie over nothing: a tool takes what is under them for too small. */
    TALL_PHONE(390, 2400, "light"),
    TALL_PHONE_AT_NIGHT(390, 2400, "dark"),
    SMALLEST(320, 640, "light");

    private final int width;
    private final int height;
    private final String scheme;

    Screen(int width, int height, String scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String scheme() {
        return scheme;
    }
}
