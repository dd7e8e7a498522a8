package makegood.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The folder that backups lie in. What else lies there is left alone. */
final class BackupFolder {

    private static final Pattern OURS = Pattern.compile("makegood-\\d{8}T\\d{9}Z\\.zip");

    private BackupFolder() {}

    /** Reads a backup to its end, against its own checksums. @throws IOException where it is not whole */
    static void check(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            if (zip.size() == 0) {
                throw new IOException("the backup is empty");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream entry = zip.getInputStream(entries.nextElement())) {
                    entry.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** Made while the clock was ahead: nobody knows when, so it counts as the oldest. */
    private static boolean isAhead(Path file, Path made) {
        return file.getFileName().compareTo(made.getFileName()) > 0;
    }

    /** Deletes the oldest beyond this many, and never the one that was just made. */
    static void keep(Path folder, Path made, int most) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(folder)) {
            others =
                    files.filter(file -> !file.equals(made))
                            .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                            .sorted(
                                    Comparator.comparing((Path file) -> isAhead(file, made))
                                            .thenComparing(
                                                    Path::getFileName, Comparator.reverseOrder()))
                            .toList();
        }
        for (Path old : others.subList(Math.min(most - 1, others.size()), others.size())) {
            Files.delete(old);
        }
    }
}
