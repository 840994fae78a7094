package no.systembruker.portal.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientBulk;
import no.systembruker.sheet.NumberList;
import no.systembruker.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A list of organisation numbers, pasted or in a file, and what is to be done with them. */
record ListForm(BulkWork work, String numbers, @Nullable MultipartFile file) {

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    boolean hasBoth() {
        return hasFile() && !numbers.isBlank();
    }

    NumberList.Reading read() {
        return NumberList.read(sheet(), ClientBulk.MOST_LINES);
    }

    private Sheet sheet() {
        if (file == null || file.isEmpty()) {
            return Sheet.of(numbers);
        }
        try {
            return Sheet.read(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
