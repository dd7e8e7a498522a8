package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.lint.Span;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RuleShelfTest {

    @TempDir private Path folder;
    private final PhrasebookReader reader = mock(PhrasebookReader.class);
    private final Phrasebook first = mock(Phrasebook.class);
    private final Phrasebook second = mock(Phrasebook.class);
    private RuleShelf shelf;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "one");
        when(reader.read(any(), any())).thenReturn(first);
        shelf = new RuleShelf(new SourceFolder(folder, ".yaml"), reader);
    }

    @Test
    void keepsThePhrasebookWhileNoFileChanges() {
        when(reader.read(any(), any())).thenReturn(second);

        assertThat(shelf.refresh()).isFalse();
        assertThat(shelf.get()).isSameAs(first);
    }

    @Test
    void takesUpAChangedFile() throws IOException {
        when(reader.read(any(), any())).thenReturn(second);
        Files.writeString(folder.resolve("a.yaml"), "another text");

        assertThat(shelf.refresh()).isTrue();
        assertThat(shelf.get()).isSameAs(second);
    }

    @Test
    void neverLetsABrokenFileReplaceAGoodOne() throws IOException {
        when(reader.read(any(), any()))
                .thenAnswer(
                        call -> {
                            List<SourceFile> files = call.getArgument(0);
                            call.<Findings>getArgument(1)
                                    .add(
                                            FindingCode.BROKEN_YAML,
                                            files.getFirst(),
                                            new Span(0, 1),
                                            "Broken.",
                                            "Mend it.");
                            return second;
                        });
        Files.writeString(folder.resolve("a.yaml"), "a broken text");

        assertThat(shelf.refresh()).isFalse();
        assertThat(shelf.get()).isSameAs(first);
        assertThat(shelf.findings()).hasSize(1);
    }
}
