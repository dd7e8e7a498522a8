package makegood.workshop;

import makegood.desk.Refusal;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.limit.AtOnce;
import makegood.lint.SourceFile;
import makegood.phrasebook.RuleLibrary;
import makegood.request.Fields;
import makegood.request.FlowNames;
import makegood.request.OnlyManagers;
import makegood.wire.WireFinding;
import makegood.wire.WireFlow;
import makegood.wire.WirePicture;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;

/** The flows that can be taken, and what is wrong with one that is being written. */
@RestController
@RequestMapping("/api/flows")
class FlowController {

    private static final int LONGEST_FILE = ChangedFiles.LONGEST;

    private final FlowLibrary library;
    private final ChangedFiles files;
    private final AtOnce atOnce;
    private final RuleLibrary rules;
    private final FlowNames names;

    FlowController(
            FlowLibrary library,
            ChangedFiles files,
            AtOnce atOnce,
            RuleLibrary rules,
            FlowNames names) {
        this.rules = rules;
        this.library = library;
        this.files = files;
        this.atOnce = atOnce;
        this.names = names;
    }

    @GetMapping
    List<WireFlow.Row> flows() {
        return library.flows().stream().map(WireFlow.Row::of).toList();
    }

    /** What a picture of this flow shows, as its file would be. */
    @PostMapping(
            path = "/picture",
            consumes = {
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                MediaType.TEXT_PLAIN_VALUE
            })
    WirePicture picture(@RequestBody String yaml) {
        Fields fields = new Fields();
        fields.text("body", yaml, LONGEST_FILE);
        fields.check();
        return WirePicture.of(atOnce.run(() -> files.flow(yaml)));
    }

    /** What is wrong with the files as they stand, and what those that could not be taken up hold. */
    @GetMapping("/findings")
    Standing findings(Principal person) {
        OnlyManagers.may(person, "see what is wrong with the files");
        return new Standing(
                Stream.concat(library.findings().stream(), rules.findings().stream())
                        .map(WireFinding::of)
                        .toList(),
                library.refused().stream().map(this::refused).toList(),
                library.isCarried());
    }

    /** The last good version serves where there was one: the flow of the same file. */
    private Refused refused(SourceFile file) {
        return new Refused(
                file.name(),
                library.flows().stream()
                        .filter(flow -> flow.file().name().equals(file.name()))
                        .map(Flow::name)
                        .findFirst()
                        .orElse(null),
                shown(file.text()));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_FILE ? text : text.substring(0, LONGEST_FILE);
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
        return new Linted(
                atOnce.run(() -> files.lint(yaml)).all().stream().map(WireFinding::of).toList());
    }

    record Linted(List<WireFinding> findings) {}

    /**
     * @param refused files that could not be taken up
     * @param carried whether the flows are those that came along: a folder with one of them would take the place of all
     */
    record Standing(List<WireFinding> findings, List<Refused> refused, boolean carried) {}

    /** @param flow whose last good version serves in its place; null where none does */
    record Refused(String file, @Nullable String flow, String yaml) {}
}
