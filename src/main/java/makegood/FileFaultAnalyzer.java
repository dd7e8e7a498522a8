package makegood;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Says plainly which file or folder keeps it from starting, instead of a stack trace. */
class FileFaultAnalyzer extends AbstractFailureAnalyzer<IOException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IOException broken) {
        if (!(broken instanceof FileSystemException fault)) {
            return String.valueOf(broken.getMessage()).startsWith("No space left")
                    ? new FailureAnalysis(
                            "The disk is full: nothing was stored.",
                            "Make room, and start again.",
                            broken)
                    : null;
        }
        String why = fault instanceof AccessDeniedException ? "access denied" : fault.getReason();
        return new FailureAnalysis(
                "A file or folder can't be used: "
                        + fault.getFile()
                        + (why == null ? "" : ": " + why)
                        + ".",
                "Let whoever runs this process read conversation-flows and prompts, and write its"
                        + " data. Then start again.",
                fault);
    }
}
