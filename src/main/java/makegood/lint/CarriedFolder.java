package makegood.lint;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder on the class path: in a directory of classes, in a jar, or in the classes of a jar that starts by itself. */
final class CarriedFolder {

    private final ClassLoader loader = loader();
    private final String folder;
    private final String suffix;

    CarriedFolder(String folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    private static ClassLoader loader() {
        ClassLoader own = CarriedFolder.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    List<SourceFile> files() {
        @Nullable URL url = loader.getResource(folder + "/");
        if (url == null) {
            return List.of();
        }
        try {
            return names(url).sorted().map(this::read).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException("can't list " + folder + " on the class path", gone);
        }
    }

    private Stream<String> names(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        List<String> names =
                connection instanceof JarURLConnection jar ? inJar(jar) : inDirectory(url);
        return names.stream().filter(name -> SourceFolder.fits(name, suffix));
    }

    /** The entries directly below the folder's own. */
    private static List<String> inJar(JarURLConnection connection) throws IOException {
        String prefix = connection.getEntryName();
        return connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> !name.isEmpty() && name.indexOf('/') < 0)
                .toList();
    }

    private static List<String> inDirectory(URL url) throws IOException {
        try (Stream<Path> paths = Files.list(Path.of(URI.create(url.toString())))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private SourceFile read(String name) {
        String path = folder + "/" + name;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("it is listed but can't be opened");
            }
            return new SourceFile(path, SourceFolder.text(in));
        } catch (IOException gone) {
            throw new UncheckedIOException("can't read " + path + " on the class path", gone);
        }
    }
}
