package makegood.bench;

import makegood.evaluation.ear.Product;
import makegood.listening.Earlier;
import makegood.listening.Observation;
import makegood.utterance.Meaning;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

import java.util.List;

/** Understanding one utterance, beside the bare embedding forward of the same words. No text comes twice. */
@State(Scope.Thread)
public class ListeningSpeed {

    private final Earlier before = Earlier.none(Product.CLOCK);
    private Product product;
    private List<Talks.Line> lines;
    private int next;

    static void run() throws RunnerException {
        Jmh.run(ListeningSpeed.class, "readAndListen/bareForward", "readAlone/bareForward");
        System.out.println("Goal: understanding an utterance takes under 1.3 × the bare forward.");
    }

    @Setup
    public void set() {
        product = new Product();
        lines = new Talks().round(0).stream().flatMap(List::stream).toList();
    }

    @Benchmark
    public Observation readAndListen() {
        Talks.Line line = line();
        Utterance read =
                product.reader().read(Speaker.of(line.speaker()).orElseThrow(), line.text());
        return product.listener().listen(read, before);
    }

    @Benchmark
    public Meaning bareForward() {
        return product.embedder().embed(line().text());
    }

    @Benchmark
    public Utterance readAlone() {
        Talks.Line line = line();
        return product.reader().read(Speaker.of(line.speaker()).orElseThrow(), line.text());
    }

    private Talks.Line line() {
        Talks.Line line = lines.get(next++ % lines.size());
        return new Talks.Line(line.speaker(), line.text() + " Number " + next + ".");
    }
}
