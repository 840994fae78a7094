package no.systembruker.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes text of a file: UTF-8 when it is that, with or without its mark, and otherwise what spreadsheets wrote before. */
final class SheetText {

    private static final String MARK = "\uFEFF";
    private static final Charset BEFORE_UNICODE = Charset.forName("windows-1252");

    private SheetText() {}

    static String of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return withoutMark(new String(file, StandardCharsets.UTF_16LE));
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return withoutMark(new String(file, StandardCharsets.UTF_16BE));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException older) {
            return new String(file, BEFORE_UNICODE);
        }
    }

    static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && Byte.toUnsignedInt(file[0]) == first && Byte.toUnsignedInt(file[1]) == second;
    }
}
