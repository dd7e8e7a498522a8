package makegood;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes in memory, that can be filled and made read-only: file modes don't bind root, a mount does. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, and says so, where this process may not mount. */
    static SmallDisk at(Path folder, int megabytes) throws Exception {
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder);
        Assumptions.assumeTrue(
                mounted, "skipped: this user may not mount a tmpfs, which stands for a small disk");
        return new SmallDisk(folder);
    }

    void readOnly(boolean on) throws Exception {
        run("mount", "-o", "remount," + (on ? "ro" : "rw"), folder);
    }

    private static boolean run(Object... command) throws IOException, InterruptedException {
        String[] words = new String[command.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = command[i].toString();
        }
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws Exception {
        run("umount", "-l", folder);
    }
}
