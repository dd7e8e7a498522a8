package makegood.web;

import makegood.desk.Refusal;
import makegood.flow.FlowLibrary;
import makegood.flow.FlowReader;
import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.utterance.Keys;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The flows that can be taken, and what is wrong with one that is being written. */
@RestController
@RequestMapping("/api/flows")
class FlowController {

    private static final int LONGEST_FILE = 200_000;

    private final FlowLibrary library;
    private final FlowReader reader;
    private final FlowNames names;

    FlowController(FlowLibrary library, FlowReader reader, FlowNames names) {
        this.library = library;
        this.reader = reader;
        this.names = names;
    }

    @GetMapping
    List<WireFlow.Row> flows() {
        return library.flows().stream().map(WireFlow.Row::of).toList();
    }

    @GetMapping("/{flow}")
    WireFlow.Whole flow(@PathVariable String flow) {
        return library.flow(flow)
                .map(WireFlow.Whole::of)
                .orElseThrow(() -> Refusal.unknown(names.cure(flow)));
    }

    @PostMapping(
            path = "/lint",
            consumes = {
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                MediaType.TEXT_PLAIN_VALUE
            })
    Linted lint(@RequestBody String yaml) {
        Fields fields = new Fields();
        fields.text("body", yaml, LONGEST_FILE);
        fields.check();
        Findings findings = new Findings();
        reader.read(new SourceFile("flow.yaml", yaml), findings);
        return new Linted(findings.all().stream().map(WireFinding::of).toList());
    }

    record Linted(List<WireFinding> findings) {}

    /** @param line from 1 @param column from 1, in code points */
    record WireFinding(
            String code,
            String level,
            String file,
            int line,
            int column,
            String message,
            String cure) {

        static WireFinding of(Finding finding) {
            return new WireFinding(
                    finding.code().key(),
                    Keys.key(finding.level()),
                    finding.file(),
                    finding.line(),
                    finding.column(),
                    finding.message(),
                    finding.cure());
        }
    }
}
