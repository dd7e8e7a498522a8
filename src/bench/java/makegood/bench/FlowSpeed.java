package makegood.bench;

import makegood.call.CallState;
import makegood.coach.Said;
import makegood.condition.ConditionReader;
import makegood.evaluation.ear.Product;
import makegood.flow.Flow;
import makegood.flow.FlowReader;
import makegood.flow.Step;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Choosing the next of forty steps, early and late in a call. */
@State(Scope.Thread)
public class FlowSpeed {

    private static final int STEPS = 40;

    private static final String CONSENT = "known(\"consent\") && anger.level >= 0";
    private static final String NAMED =
            "---\nconditions: [{condition: consented, means: They agreed., when: '%s'}]\n"
                    .formatted(CONSENT);

    private Flow flow;
    private Flow byName;
    private CallState early;
    private CallState late;

    static void run() throws RunnerException {
        Jmh.run(FlowSpeed.class, "lateInTheCall/earlyInTheCall");
        System.out.println("Goal: under 100 µs, and no longer late in a call than early.");
    }

    @Setup
    public void set() {
        Product product = new Product();
        FlowReader reader = new FlowReader(new ConditionReader(), product.phrasebook().rules());
        flow = read(reader, yaml());
        byName = read(reader, yaml().replace(CONSENT, "holds(\"consented\")") + NAMED);
        early = product.talk(flow, lines(4));
        late = product.talk(flow, lines(400));
    }

    @Benchmark
    public Optional<Step> earlyInTheCall() {
        return flow.next(early);
    }

    @Benchmark
    public Optional<Step> lateInTheCall() {
        return flow.next(late);
    }

    @Benchmark
    public Optional<Step> askingByName() {
        return byName.next(late);
    }

    @Benchmark
    public List<Step> allOpenSteps() {
        return flow.open(late);
    }

    private static Flow read(FlowReader reader, String yaml) {
        Findings findings = new Findings();
        return reader.read(new SourceFile("forty.yaml", yaml), findings)
                .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
    }

    private static List<Said> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                i % 2 == 0
                                        ? Said.by(
                                                Speaker.REP,
                                                "Tell me about delivery number " + i + ".")
                                        : Said.by(
                                                Speaker.CUSTOMER,
                                                "That one came on day " + i + " of the month."))
                .toList();
    }

    /** None of the steps can be done, and only the last may be taken: every condition is looked at. */
    private static String yaml() {
        return """
        flow: forty
        title: Forty steps
        source: james
        use-when: Never.
        steps:
        """
                + IntStream.range(0, STEPS).mapToObj(FlowSpeed::step).collect(Collectors.joining());
    }

    private static String step(int number) {
        String when = number == STEPS - 1 ? "turns >= 0" : CONSENT;
        return """
          - step: step-%d
            move: clarify
            say:
              - What about number %d?
              - And number %d?
            why: Because it is there.
            when: %s
            done: known("decision-maker") && turns > 1000
        """
                .formatted(number, number, number, when);
    }
}
