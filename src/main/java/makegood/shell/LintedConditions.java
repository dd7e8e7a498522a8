package makegood.shell;

import makegood.condition.ConditionReader;
import makegood.condition.NamedConditions;
import makegood.condition.NamedConditionsReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The named conditions of the files that are looked over together, folder by folder: a flow asks for those of the folder {@code
 * conditions} beside it, or for the shared ones where there is none. A file of them that lies in no such folder counts before
 * those of every flow.
 */
final class LintedConditions {

    /** Where those that a flow asks for lie beside it. */
    static final String FOLDER = "conditions";

    private static final Path SHARED = Path.of("conversation-flows", FOLDER);

    private final ConditionReader reader;
    private final Map<Path, List<SourceFile>> given;
    private final Map<Path, NamedConditions> read = new HashMap<>();

    /** @param files that are looked over themselves; what is wrong with them goes to {@code findings} */
    LintedConditions(List<SourceFile> files, ConditionReader reader, Findings findings) {
        this.reader = reader;
        this.given =
                files.stream()
                        .collect(
                                Collectors.groupingBy(
                                        LintedConditions::folder,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        given.keySet().forEach(folder -> read.put(folder, read(folder, findings)));
    }

    /** What this flow may ask for. */
    NamedConditions of(SourceFile flow) {
        Path beside = folder(flow).resolve(FOLDER);
        Path folder = Files.isDirectory(beside) ? beside : SHARED;
        return NamedConditionsReader.read(strays(), of(folder), reader, new Findings());
    }

    private NamedConditions of(Path folder) {
        return read.computeIfAbsent(folder, each -> read(each, new Findings()));
    }

    /** Those that are looked over, over the others that lie with them. */
    private NamedConditions read(Path folder, Findings findings) {
        List<SourceFile> told = given.getOrDefault(folder, List.of());
        List<SourceFile> others =
                new SourceFolder(folder.endsWith(FOLDER) ? folder : SHARED, LintedFiles.YAML)
                        .files().stream().filter(file -> !told.contains(file)).toList();
        return NamedConditionsReader.read(
                told, NamedConditionsReader.read(others, reader, new Findings()), reader, findings);
    }

    private List<SourceFile> strays() {
        return given.entrySet().stream()
                .filter(each -> !each.getKey().endsWith(FOLDER))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static Path folder(SourceFile file) {
        return Path.of(file.name()).resolveSibling("");
    }
}
