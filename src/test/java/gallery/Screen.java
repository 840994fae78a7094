package gallery;

import java.util.List;
import java.util.Map;

/** What a page is looked at on. */
public enum Screen {
    DESK(1440, 1000, "prefers-color-scheme", "light"),
    PHONE(390, 844, "prefers-color-scheme", "light"),
    /** So tall that the acts, which follow the reader, lie over nothing: a tool takes what is under them for too small. */
    TALL_PHONE(390, 2400, "prefers-color-scheme", "light"),
    TALL_PHONE_AT_NIGHT(390, 2400, "prefers-color-scheme", "dark"),
    /** A desk of 1280 at four times its size is this wide too. */
    SMALLEST(320, 640, "prefers-color-scheme", "light"),
    FORCED_COLOURS(1440, 1000, "forced-colors", "active"),
    STILL(390, 844, "prefers-reduced-motion", "reduce");

    private final int width;
    private final int height;
    private final String feature;
    private final String value;

    Screen(int width, int height, String feature, String value) {
        this.width = width;
        this.height = height;
        this.feature = feature;
        this.value = value;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<Map<String, String>> features() {
        return List.of(Map.of("name", feature, "value", value));
    }
}
