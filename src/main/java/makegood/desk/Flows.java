package makegood.desk;

import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.lint.NearMiss;

import java.util.List;

/** Finds flows by the names that people type. */
final class Flows {

    private Flows() {}

    static Flow named(FlowLibrary library, String name) {
        return library.flow(name).orElseThrow(() -> unknown(library, name));
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
