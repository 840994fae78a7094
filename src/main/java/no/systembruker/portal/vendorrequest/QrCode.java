package no.systembruker.portal.vendorrequest;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A link as a QR code: what an SVG draws.
 *
 * @param size of its sides, with the quiet zone that readers need
 * @param path of the dark squares
 */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 4;

    static QrCode of(String link) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(link, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE)))
                .collect(Collectors.joining());
        return new QrCode(code.size + 2 * QUIET_ZONE, path);
    }

    public String viewBox() {
        return "0 0 %1$d %1$d".formatted(size);
    }
}
