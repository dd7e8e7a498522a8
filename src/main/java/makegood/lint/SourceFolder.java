package makegood.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one ending in a folder; where the working directory has none in such a folder, those that the jar carries. */
public final class SourceFolder {

    private static final String CARRIED = "carried";

    private final Path folder;
    private final String suffix;

    /** @param folder relative, {@code conversation-flows/phrasebook}: looked for in the working directory, then on the class path */
    public SourceFolder(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** The files directly in it, by name. A file over the size that can be used is cut short; reading it says so. */
    public List<SourceFile> files() {
        List<SourceFile> own = onDisk();
        return own.isEmpty() ? new CarriedFolder(name(), suffix).files() : own;
    }

    /** Whether the working directory has none, so that those of the jar count. */
    public boolean isCarried() {
        return stamp().equals(CARRIED);
    }

    /** Changes when a file does, is added or goes; costs no reading. What the jar carries never changes. */
    public String stamp() {
        String own = paths().stream().map(SourceFolder::stamp).collect(Collectors.joining("\n"));
        return own.isEmpty() ? CARRIED : own;
    }

    /** Whether it lies on the disk. */
    public boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Whether the jar carries this very file, word for word. */
    public boolean carries(SourceFile file) {
        return new CarriedFolder(name(), suffix).files().contains(file);
    }

    private static String stamp(Path path) {
        try {
            return path.getFileName()
                    + " "
                    + Files.size(path)
                    + " "
                    + Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return path.getFileName() + " gone";
        }
    }

    /** As its editor knows it, with slashes. */
    public String name() {
        return folder.toString().replace('\\', '/');
    }

    private List<SourceFile> onDisk() {
        return paths().stream().map(this::read).toList();
    }

    private List<Path> paths() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> fits(path.getFileName().toString(), suffix))
                    .sorted()
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException("can't list the folder " + folder, gone);
        }
    }

    /** Whether a file of this name counts; hidden ones are an editor's own. */
    static boolean fits(String file, String suffix) {
        return file.endsWith(suffix) && !file.startsWith(".");
    }

    /** One file, named as it was given. @throws UncheckedIOException where it can't be read */
    public static SourceFile file(Path path) {
        return read(path, path.toString().replace('\\', '/'));
    }

    private SourceFile read(Path path) {
        return read(path, name() + "/" + path.getFileName());
    }

    private static SourceFile read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return new SourceFile(name, text(in));
        } catch (IOException gone) {
            throw new UncheckedIOException("can't read the file " + path, gone);
        }
    }

    static String text(InputStream in) throws IOException {
        String text =
                new String(in.readNBytes(4 * YamlDocument.MAX_LENGTH + 4), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
