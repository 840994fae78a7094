package no.systembruker.catalogue;

import java.util.Locale;

/** The same words in the three languages everybody can choose between. */
public record LocalisedText(String nb, String nn, String en) {

    public LocalisedText {
        if (nb.isBlank() || nn.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text is needed in nb, nn and en");
        }
    }

    /** The words in this language; bokmål to those who read none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
