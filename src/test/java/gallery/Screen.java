package gallery;

/** What a page is looked at on. */
enum Screen {
    DESK(1440, 1000, "light"),
    DESK_AT_NIGHT(1440, 1000, "dark"),
    PHONE(390, 844, "light"),
    PHONE_AT_NIGHT(390, 844, "dark"),
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
