package makegood.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SourceFolderTest {

    @TempDir Path folder;

    @Test
    void readsTheFilesOfItsEndingByName() throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "\uFEFFb: 1");
        Files.writeString(folder.resolve("a.yaml"), "a: 1");
        Files.writeString(folder.resolve(".a.yaml.swp.yaml"), "junk");
        Files.writeString(folder.resolve("c.json"), "{}");
        Files.createDirectory(folder.resolve("d.yaml"));

        assertThat(new SourceFolder(folder, ".yaml").files())
                .extracting(SourceFile::text)
                .containsExactly("a: 1", "b: 1");
    }

    @Test
    void fallsBackToTheClassPath() {
        assertThat(new SourceFolder(Path.of("findings"), ".yaml").files())
                .isNotEmpty()
                .allMatch(file -> file.name().startsWith("findings/"));
    }

    @Test
    void isCarriedUntilItHasAFileOfItsOwn() throws IOException {
        SourceFolder there = new SourceFolder(folder, ".yaml");

        assertThat(there.isCarried()).isTrue();
        Files.createDirectory(folder.resolve("phrasebook"));
        assertThat(there.isCarried()).isTrue();
        Files.writeString(folder.resolve("a.yaml"), "a: 1");
        assertThat(there.isCarried()).isFalse();
    }

    @Test
    void isEmptyWhereNobodyHasTheFolder() {
        assertThat(new SourceFolder(Path.of("no-such-folder"), ".yaml").files()).isEmpty();
    }
}
