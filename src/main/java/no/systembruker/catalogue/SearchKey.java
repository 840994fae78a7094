package no.systembruker.catalogue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Text as it is searched: o finds ø, e finds é, in any case. Every database compares its bytes alike. */
public record SearchKey(String text) {

    /** Letters beyond a to z, large and small. */
    public static final String MARKED = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝČĐŊŠŦŽàáâãäåæçèéêëìíîïñòóôõöøùúûüýčđŋšŧž";

    /** What each of those is found by. */
    public static final String FOUND_BY = "aaaaaaaceeeeiiiinoooooouuuuycdnstz".repeat(2);

    private static final byte AFTER_ANY_LETTER = (byte) 0xFF;

    public SearchKey {
        text = folded(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** What lists are searched by from its beginning. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Greater than all keys that begin with this one. */
    public byte[] bytesAfter() {
        var key = bytes();
        var after = Arrays.copyOf(key, key.length + 1);
        after[key.length] = AFTER_ANY_LETTER;
        return after;
    }

    private static String folded(String text) {
        var letters = text.toLowerCase(Locale.ROOT).toCharArray();
        for (int at = 0; at < letters.length; at++) {
            int place = MARKED.indexOf(letters[at]);
            letters[at] = place < 0 ? letters[at] : FOUND_BY.charAt(place);
        }
        return new String(letters);
    }
}
