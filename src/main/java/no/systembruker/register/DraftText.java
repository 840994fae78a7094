package no.systembruker.register;

import no.systembruker.catalogue.LocalisedText;

/** A text in the three languages as far as it is written; an empty one is missing. */
public record DraftText(String nb, String nn, String en) {

    public static final DraftText EMPTY = new DraftText("", "", "");

    private static final String STAND_IN = "–";

    public static DraftText of(LocalisedText text) {
        return new DraftText(text.nb(), text.nn(), text.en());
    }

    /** @param language nb, nn or en */
    public String in(String language) {
        return switch (language) {
            case "nb" -> nb;
            case "nn" -> nn;
            case "en" -> en;
            default -> throw new IllegalArgumentException("No language of ours: " + language);
        };
    }

    /** With a dash for what is missing, so that all the rest can be judged. */
    LocalisedText toText() {
        return new LocalisedText(written(nb), written(nn), written(en));
    }

    private static String written(String text) {
        return text.isBlank() ? STAND_IN : text;
    }
}
