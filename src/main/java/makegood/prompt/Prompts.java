package makegood.prompt;

import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prompts as their files stand; a broken file never replaces a good one. Safe for several threads. */
public final class Prompts {

    private final SourceFolder folder;
    private volatile Shelf shelf = new Shelf("", Map.of(), List.of());

    /** Reads the folder at once; {@link #refresh} reads it again. */
    public Prompts(SourceFolder folder) {
        this.folder = folder;
        refresh();
    }

    /** Takes up files that have changed; to be called every few seconds while the server runs. */
    public synchronized boolean refresh() {
        String stamp = folder.stamp();
        if (stamp.equals(shelf.stamp())) {
            return false;
        }
        Map<PromptName, PromptFile> read = new EnumMap<>(PromptName.class);
        read.putAll(shelf.prompts());
        List<String> faults = new ArrayList<>();
        List<SourceFile> files = folder.files();
        for (PromptName name : PromptName.values()) {
            try {
                read.put(name, PromptFile.read(name, file(files, name)));
            } catch (BrokenPrompt broken) {
                faults.add(String.valueOf(broken.getMessage()));
            }
        }
        shelf = new Shelf(stamp, Map.copyOf(read), List.copyOf(faults));
        return true;
    }

    private SourceFile file(List<SourceFile> files, PromptName name) {
        return files.stream()
                .filter(file -> file.name().endsWith("/" + name.file()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BrokenPrompt(
                                        folder.name()
                                                + "/"
                                                + name.file()
                                                + " is missing: put it back."));
    }

    /** What is wrong with the files as they stand now. */
    public List<String> faults() {
        return shelf.faults();
    }

    /**
     * The prompt, filled in; what people said is fenced off. Empty where its file never was good.
     *
     * @throws IllegalArgumentException for a value that the prompt does not know, or one that is missing
     */
    public Optional<Prompt> fill(PromptName name, Map<String, String> values) {
        return Optional.ofNullable(shelf.prompts().get(name)).map(file -> file.fill(values));
    }

    private record Shelf(String stamp, Map<PromptName, PromptFile> prompts, List<String> faults) {}
}
