import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Leaves a file where the machine has a JDK that is new enough, for the enforcer to find or miss. The choice of one is made
 * by the toolchains plugin right after; the places looked at here are the ones it looks at too. Runs on any JDK from 17.
 */
class RequireJdk {

    public static void main(String[] args) throws IOException {
        int wanted = Integer.parseInt(args[0]);
        Path marker = Path.of(args[1]);
        Files.deleteIfExists(marker);
        if (Runtime.version().feature() >= wanted
                || candidates().stream().anyMatch(home -> feature(home) >= wanted)) {
            Files.createDirectories(marker.getParent());
            Files.createFile(marker);
        }
    }

    private static List<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        System.getenv()
                .forEach(
                        (name, value) -> {
                            if (name.matches("JAVA_?\\w*_?HOME\\w*|JDK\\w*") && !value.isBlank()) {
                                homes.add(Path.of(value));
                            }
                        });
        String user = System.getProperty("user.home");
        for (String root :
                List.of(
                        "/usr/lib/jvm",
                        "/usr/java",
                        "/opt/jdks",
                        "/opt/java",
                        "/usr/local/openjdk",
                        "/Library/Java/JavaVirtualMachines",
                        user + "/.sdkman/candidates/java",
                        user + "/.jdks",
                        user + "/.jenv/versions",
                        user + "/.jbang/cache/jdks",
                        user + "/.asdf/installs/java",
                        user + "/.local/share/mise/installs/java",
                        user + "/Library/Java/JavaVirtualMachines",
                        "C:/Program Files/Java",
                        "C:/Program Files/Eclipse Adoptium")) {
            children(Path.of(root))
                    .forEach(
                            home -> {
                                homes.add(home);
                                homes.add(home.resolve("Contents/Home"));
                            });
        }
        toolchains(Path.of(user, ".m2", "toolchains.xml")).forEach(homes::add);
        return homes;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        } catch (IOException absent) {
            return List.of();
        }
    }

    private static List<Path> toolchains(Path file) {
        try {
            return java.util.regex.Pattern.compile("<jdkHome>([^<]+)</jdkHome>")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> Path.of(found.group(1).trim()))
                    .toList();
        } catch (IOException absent) {
            return List.of();
        }
    }

    private static int feature(Path home) {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
            String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
            boolean compiler =
                    Files.exists(home.resolve("bin/javac"))
                            || Files.exists(home.resolve("bin/javac.exe"));
            return compiler ? Integer.parseInt(version.split("[.+-]")[0]) : 0;
        } catch (IOException | NumberFormatException unreadable) {
            return 0;
        }
    }
}
