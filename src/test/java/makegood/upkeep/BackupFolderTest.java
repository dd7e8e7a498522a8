package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which backups stay. */
class BackupFolderTest {

    @TempDir private Path folder;

    @Test
    void deletesTheOldestAndNothingThatIsNotOurs() throws IOException {
        backup("makegood-20261120T080000000Z.zip");
        backup("makegood-20261121T080000000Z.zip");
        backup("notes.zip");
        Path made = backup("makegood-20261122T080000000Z.zip");

        BackupFolder.keep(folder, made, 2);

        assertThat(names())
                .containsExactly(
                        "makegood-20261121T080000000Z.zip",
                        "makegood-20261122T080000000Z.zip",
                        "notes.zip");
    }

    /** A clock that was ahead leaves names that are: beside them the new one would be the oldest. */
    @Test
    void keepsTheOneThatWasJustMadeWhateverTheClockSaidBefore() throws IOException {
        backup("makegood-20310101T000000000Z.zip");
        backup("makegood-20261121T080000000Z.zip");
        Path made = backup("makegood-20261122T080000000Z.zip");

        BackupFolder.keep(folder, made, 2);

        assertThat(names())
                .containsExactly(
                        "makegood-20261121T080000000Z.zip", "makegood-20261122T080000000Z.zip");
    }

    private Path backup(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "a backup");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
