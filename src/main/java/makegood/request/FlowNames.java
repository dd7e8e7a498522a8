package makegood.request;

import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.lint.NearMiss;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** The flows that can be named, for those who name one that there is not. */
@Component
public class FlowNames {

    private final FlowLibrary library;

    FlowNames(FlowLibrary library) {
        this.library = library;
    }

    public void check(Fields fields, @Nullable String flow) {
        if (flow != null && library.flow(flow).isEmpty()) {
            fields.fault("flow", cure(flow));
        }
    }

    public String cure(String flow) {
        List<String> known = library.flows().stream().map(Flow::name).sorted().toList();
        return "There is no such flow. " + NearMiss.cure(flow, known, "Flows");
    }
}
