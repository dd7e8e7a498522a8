package makegood.web;

import makegood.journal.StepFigure;
import makegood.journal.StepFigures;

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

    /** Older talks tell little of how a flow is today. */
    private static final int USUAL_DAYS = 90;

    private final ChangedFiles files;
    private final StepFigures figures;
    private final Clock clock;

    StepController(ChangedFiles files, StepFigures figures, Clock clock) {
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
        String name = files.serving(flow).name();
        Fields fields = new Fields();
        OffsetDateTime end = fields.time("to", to);
        OffsetDateTime until = end == null ? OffsetDateTime.now(clock).plusMinutes(1) : end;
        OffsetDateTime begin = fields.time("from", from);
        OffsetDateTime since = begin == null ? until.minusDays(USUAL_DAYS) : begin;
        fields.check();
        return new Fared(
                name,
                since,
                until,
                figures.calls(name, since, until),
                figures.of(name, since, until).stream().map(WireStep::of).toList());
    }

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
