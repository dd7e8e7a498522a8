package makegood.desk;

import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.flow.Step;
import makegood.lint.NearMiss;

import java.util.List;

/** Finds flows by the names that people type. */
final class Flows {

    private Flows() {}

    static Flow named(FlowLibrary library, String name) {
        return library.flow(name).orElseThrow(() -> unknown(library, name));
    }

    static Step step(Flow flow, String name) {
        return flow.step(name)
                .orElseThrow(
                        () -> {
                            List<String> known = flow.steps().stream().map(Step::name).toList();
                            return Refusal.malformed(
                                    "step",
                                    "The flow \""
                                            + flow.name()
                                            + "\" has no such step. "
                                            + NearMiss.cure(name, known, "Its steps"));
                        });
    }

    static Refusal unknown(FlowLibrary library, String name) {
        List<String> known = library.flows().stream().map(Flow::name).sorted().toList();
        return Refusal.malformed(
                "flow",
                "There is no flow \"" + shown(name) + "\". " + NearMiss.cure(name, known, "Flows"));
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
