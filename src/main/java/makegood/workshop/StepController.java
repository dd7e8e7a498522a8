package makegood.workshop;

import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.journal.StepFigure;
import makegood.journal.StepFigures;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.request.Period;
import makegood.wire.Figures;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Tells managers how the steps of a flow fared in stored calls. */
@RestController
class StepController {

    private final ChangedFiles files;
    private final FlowLibrary library;
    private final StepFigures figures;
    private final Clock clock;

    StepController(ChangedFiles files, FlowLibrary library, StepFigures figures, Clock clock) {
        this.library = library;
        this.files = files;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param from 90 days before {@code to} unless told @param to now unless told */
    @GetMapping("/api/flows/{flow}/steps")
    Fared steps(
            Principal person,
            @PathVariable String flow,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        OnlyManagers.may(person, "see how steps fared");
        return fared(files.serving(flow).name(), period(from, to));
    }

    /** The steps of all flows, side by side. @param from 90 days before {@code to} unless told @param to now unless told */
    @GetMapping("/api/reports/steps")
    Report report(
            Principal person,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        OnlyManagers.may(person, "see how steps fared");
        Period period = period(from, to);
        return new Report(
                period.from(),
                period.to(),
                library.flows().stream()
                        .map(Flow::name)
                        .sorted()
                        .map(flow -> fared(flow, period))
                        .toList());
    }

    private Period period(@Nullable String from, @Nullable String to) {
        Fields fields = new Fields();
        Period period = Period.read(fields, from, to, OffsetDateTime.now(clock));
        fields.check();
        return period;
    }

    private Fared fared(String flow, Period period) {
        return new Fared(
                flow,
                period.from(),
                period.to(),
                figures.calls(flow, period.from(), period.to()),
                figures.of(flow, period.from(), period.to()).stream().map(WireStep::of).toList());
    }

    /** @param flows by name */
    record Report(OffsetDateTime from, OffsetDateTime to, List<Fared> flows) {}

    /** @param calls how many calls the figures rest on */
    record Fared(
            String flow,
            OffsetDateTime from,
            OffsetDateTime to,
            long calls,
            List<WireStep> steps) {}

    /** How a step fared. */
    record WireStep(
            String step,
            long taken,
            long skipped,
            long wrong,
            long notNow,
            long useful,
            @Nullable AngerAfter anger) {

        static WireStep of(StepFigure figure) {
            return new WireStep(
                    figure.step(),
                    figure.taken(),
                    figure.skipped(),
                    figure.wrong(),
                    figure.notNow(),
                    figure.useful(),
                    AngerAfter.of(figure));
        }
    }

    /**
     * The customer's anger in their two turns after a step.
     *
     * @param times how often it could be measured
     * @param fell how often its level was lower afterwards
     * @param before 0..1, the mean score before
     * @param after 0..1, the mean score after
     */
    record AngerAfter(long times, long fell, long same, long rose, double before, double after) {

        static @Nullable AngerAfter of(StepFigure figure) {
            Double before = figure.before();
            Double after = figure.after();
            if (before == null || after == null) {
                return null;
            }
            long same = figure.measured() - figure.fell() - figure.rose();
            return new AngerAfter(
                    figure.measured(),
                    figure.fell(),
                    same,
                    figure.rose(),
                    Figures.fourPlaces(before),
                    Figures.fourPlaces(after));
        }
    }
}
