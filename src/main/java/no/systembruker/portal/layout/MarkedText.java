package no.systembruker.portal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Sentences in which hard words are marked, as in {@code Du mangler en [fullmakt](authority).} */
@Component
public class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)]\\(([a-z-]+)\\)");

    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var mark :
                MARK.matcher(text).results().filter(MarkedText::isHardWord).toList()) {
            pieces.add(new Piece(text.substring(end, mark.start()), null));
            pieces.add(new Piece(mark.group(1), mark.group(2)));
            end = mark.end();
        }
        pieces.add(new Piece(text.substring(end), null));
        return pieces;
    }

    /** A name given by others may hold brackets too: what marks no word of ours is text. */
    private static boolean isHardWord(MatchResult mark) {
        return HardWord.of(mark.group(2)).isPresent();
    }
}
