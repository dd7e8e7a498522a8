package makegood.flow;

import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import java.util.ArrayList;
import java.util.List;

/** The recorded talks of all flows, as their files stand now. Safe for several threads. */
public final class TalkLibrary {

    private final SourceFolder folder;

    public TalkLibrary(SourceFolder folder) {
        this.folder = folder;
    }

    /** The talks of this flow in their files' order; what is wrong with any file goes to {@code findings}. */
    public List<RecordedTalk> of(String flow, Findings findings) {
        List<RecordedTalk> talks = new ArrayList<>();
        for (SourceFile file : folder.files()) {
            TalkReader.read(file, findings).stream()
                    .filter(talk -> talk.flow().equals(flow))
                    .forEach(talks::add);
        }
        return talks;
    }
}
