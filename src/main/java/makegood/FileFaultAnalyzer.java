package makegood;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Says plainly which file or folder keeps it from starting, instead of a stack trace. */
class FileFaultAnalyzer extends AbstractFailureAnalyzer<FileSystemException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FileSystemException fault) {
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
