package makegood.workshop;

import makegood.flow.Flow;
import makegood.flow.FlowReader;
import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue.Scalar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The flows that serve, as they would be with other conditions than those that they ask for by name. */
record AskingFlows(List<Flow> flows, FlowReader reader) {

    /**
     * Tells which flows would be refused with this file of conditions, and why: each fault once, however many flows have it.
     *
     * @param names where the file's conditions have their names
     */
    void tell(SourceFile changed, List<Scalar> names, Findings findings) {
        Map<Fault, String> refused = new LinkedHashMap<>();
        for (Flow flow : flows) {
            names.stream()
                    .filter(name -> flow.named().names().contains(name.value()))
                    .findFirst()
                    .ifPresent(name -> gather(flow, changed, name, refused));
        }
        refused.forEach(
                (fault, asking) ->
                        findings.add(
                                fault.code,
                                changed,
                                fault.at.span(),
                                "With this, " + asking + " would be refused: " + fault.message,
                                "Change the condition, or mend each flow that asks for it."));
    }

    private void gather(Flow flow, SourceFile changed, Scalar name, Map<Fault, String> refused) {
        Findings own = new Findings();
        reader.readAgain(flow, changed, own);
        own.all().stream()
                .filter(Finding::isError)
                .map(finding -> new Fault(finding.code(), name, finding.message()))
                .distinct()
                .forEach(
                        fault ->
                                refused.merge(
                                        fault,
                                        "\"" + flow.name() + "\"",
                                        (others, one) -> others + ", " + one));
    }

    private record Fault(FindingCode code, Scalar at, String message) {}
}
