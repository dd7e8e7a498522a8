package makegood.listening;

import makegood.utterance.Embedder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Listeners that have not met an author of the training calls, by that author: how whatever rests on listening does with
 * a voice that it did not learn from. Their heads are kept in {@code target/training} until what they come from changes.
 */
public final class LeftOut {

    private static final Path KEPT = Path.of("target/training");

    /** What heads come from: the calls, what looks at them and what learns. */
    private static final List<Path> FROM =
            List.of(
                    Path.of("src/training"),
                    Path.of("src/main/java/makegood/listening"),
                    Path.of("src/main/java/makegood/utterance"),
                    Path.of("src/main/resources/makegood/listening"),
                    Path.of("src/test/java/makegood/listening"));

    private LeftOut() {}

    /** @param sentences GoEmotions' training part; need not be there, and judging anger is the poorer without */
    public static Map<String, Listener> listeners(Path sentences, Embedder embedder) {
        try {
            Path folder = folder(sentences);
            if (!Files.isDirectory(folder)) {
                train(sentences);
            }
            Map<String, Listener> listeners = new LinkedHashMap<>();
            for (String author : Voices.WHOLE) {
                try (InputStream in = Files.newInputStream(folder.resolve(author + ".bin"))) {
                    listeners.put(author, new Listener(embedder, Heads.read(in)));
                }
            }
            return listeners;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void train(Path sentences) throws IOException {
        try (KeptEmbedder embedder = new KeptEmbedder(KEPT.resolve("meanings.bin"))) {
            List<LabelledCall> calls = LabelledCall.read(FROM.getFirst());
            keep(new Trainer(calls, Elsewhere.read(sentences), embedder).train(), sentences);
        }
    }

    /** Keeps what the training program has learnt, so that nobody has to learn it again. */
    static void keep(Map<String, Heads> heads, Path sentences) throws IOException {
        Path folder = folder(sentences);
        if (Files.isDirectory(folder)) {
            return;
        }
        Path draft = Files.createTempDirectory(Files.createDirectories(KEPT), "draft");
        for (String author : Voices.WHOLE) {
            try (OutputStream out = Files.newOutputStream(draft.resolve(author + ".bin"))) {
                Voices.fresh(heads, author).write(out);
            }
        }
        Files.move(draft, folder);
    }

    private static Path folder(Path sentences) throws IOException {
        return KEPT.resolve("left-out-" + stamp(sentences));
    }

    private static String stamp(Path sentences) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path from : FROM) {
                for (Path file : files(from)) {
                    digest.update(
                            file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            long more = Files.exists(sentences) ? Files.size(sentences) : 0;
            return HexFormat.of().formatHex(digest.digest(), 0, 6) + "-" + more;
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Without the product's own heads, which come out of the training and do not go into it. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("heads.bin"))
                    .sorted()
                    .toList();
        }
    }
}
