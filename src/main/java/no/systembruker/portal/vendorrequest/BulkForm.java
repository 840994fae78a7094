package no.systembruker.portal.vendorrequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.systembruker.request.CustomerSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a vendor writes to ask many customers.
 *
 * @param customers the list, when it is pasted
 * @param file the list, when it is a file
 * @param job the id that the job will have
 */
record BulkForm(
        @Nullable String system,
        @Nullable String kind,
        @Nullable List<String> ask,
        @Nullable String title,
        @Nullable String returnAddress,
        @Nullable String customers,
        @Nullable MultipartFile file,
        @Nullable String job) {

    AskingForm asking() {
        return new AskingForm(system, "", kind, ask, "", title, returnAddress);
    }

    String pasted() {
        return Objects.requireNonNullElse(customers, "");
    }

    CustomerSheet.Reading read() {
        return pasted().isBlank() && file != null && !file.isEmpty()
                ? CustomerSheet.read(bytes(file))
                : CustomerSheet.read(pasted());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
