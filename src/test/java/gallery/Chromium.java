package gallery;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where the browser and its driver are. Both come from the distribution: when they are missing and we may, they are
 * installed; when we may not, the tests stop and say what to do.
 */
record Chromium(File binary, File driver) {

    private static final List<String> BINARIES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "chromedriver";
    private static final String HELP = """
            The browser tests need Chromium and its driver, and found none on the PATH. On Debian or Ubuntu:
                sudo apt-get install chromium chromium-driver
            Or point CHROMIUM and CHROMEDRIVER at the two programs.""";

    private static final Chromium FOUND =
            find().or(Chromium::install).orElseThrow(() -> new IllegalStateException(HELP));

    static Chromium found() {
        return FOUND;
    }

    private static Optional<Chromium> find() {
        var binary = named("CHROMIUM")
                .or(() -> BINARIES.stream().flatMap(Chromium::onPath).findFirst());
        var driver = named("CHROMEDRIVER").or(() -> onPath(DRIVER).findFirst());
        return binary.flatMap(found -> driver.map(its -> new Chromium(found, its)));
    }

    private static Optional<Chromium> install() {
        return run("apt-get", "update") && run("apt-get", "install", "--yes", "chromium", "chromium-driver")
                ? find()
                : Optional.empty();
    }

    private static Optional<File> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(File::new).filter(File::canExecute);
    }

    private static Stream<File> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute);
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
