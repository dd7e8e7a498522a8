package makegood.bench;

import com.sun.management.OperatingSystemMXBean;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;

import makegood.Makegood;
import makegood.call.Authority;
import makegood.call.Customer;
import makegood.coach.Said;
import makegood.desk.CallDesk;
import makegood.desk.Opening;
import makegood.desk.Reception;
import makegood.desk.Sender;
import makegood.utterance.Embedder;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.Speaker;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The processor time of an utterance beside that of a bare forward of the same words, in one process and on one thread: the
 * whole product with its H2 file, without the line and its client. What runs in the background is in it. Both are measured
 * in turn, so whatever else the machine does weighs on both.
 */
final class CommandCost {

    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 2;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Embedder embedder = new OnnxEmbedder();
    private final Reception reception;
    private final CallDesk desk;
    private final Stages stages = new Stages();

    private long utterances;
    private long saying;
    private long own;
    private long embedding;

    private CommandCost(ConfigurableApplicationContext product) {
        this.reception = product.getBean(Reception.class);
        this.desk = product.getBean(CallDesk.class);
    }

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("makegood-bench-cost");
        String url = "jdbc:h2:file:" + folder.resolve("calls") + ";WRITE_DELAY=0";
        try (ConfigurableApplicationContext product =
                SpringApplication.run(
                        Makegood.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + url + ";DB_CLOSE_ON_EXIT=FALSE")) {
            new CommandCost(product).rounds(0, WARM_UP_ROUNDS);
            CommandCost measured = new CommandCost(product);
            product.getBean(ObservationRegistry.class)
                    .observationConfig()
                    .observationHandler(measured.stages);
            measured.rounds(WARM_UP_ROUNDS, WARM_UP_ROUNDS + ROUNDS);
            measured.print();
        }
    }

    private void rounds(int from, int to) {
        Talks talks = new Talks();
        for (int round = from; round < to; round++) {
            for (List<Talks.Line> talk : talks.round(round)) {
                saying += cost(() -> say(talk));
                embedding += cost(() -> embed(talk));
                utterances += talk.size();
            }
        }
    }

    private void say(List<Talks.Line> talk) {
        Customer customer = new Customer("Dana Whitfield", "Whitfield Ltd", null, null, null, null);
        Opening opening = new Opening("two-questions", null, customer, null, Authority.UNSET);
        String call =
                reception.open(new Sender("rep", null, null), opening).event().stamp().callId();
        long before = thread();
        for (int i = 0; i < talk.size(); i++) {
            Speaker speaker = Speaker.of(talk.get(i).speaker()).orElseThrow();
            desk.hear(
                    call, new Sender("rep", "c-" + i, null), Said.by(speaker, talk.get(i).text()));
        }
        own += thread() - before;
    }

    private void embed(List<Talks.Line> talk) {
        talk.forEach(line -> embedder.embed(line.text() + " Alone."));
    }

    private static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long cost(Runnable work) {
        long before = SYSTEM.getProcessCpuTime();
        work.run();
        return SYSTEM.getProcessCpuTime() - before;
    }

    /** What each stage of a command takes of its thread. */
    private static final class Stages implements ObservationHandler<Observation.Context> {

        private static final String PREFIX = "makegood.";

        private final Map<String, Long> nanos = new TreeMap<>();

        @Override
        public void onStart(Observation.Context stage) {
            stage.put(Stages.class, thread());
        }

        @Override
        public void onStop(Observation.Context stage) {
            long took = thread() - stage.<Long>getRequired(Stages.class);
            nanos.merge(stage.getName().substring(PREFIX.length()), took, Long::sum);
        }

        @Override
        public boolean supportsContext(Observation.Context stage) {
            return stage.getName().startsWith(PREFIX) && !stage.getName().endsWith("command");
        }
    }

    private void print() {
        System.out.println("| what | ms |");
        System.out.println("| --- | ---: |");
        row("an utterance, opening the calls and the background included", saying);
        row("of it on the thread that it came by", own);
        stages.nanos.forEach((stage, nanos) -> row("of that, " + stage, nanos));
        row("a bare forward", embedding);
        System.out.printf(
                Locale.ROOT,
                "%n%d utterances: %.2f × a bare forward. Goal: under 1.2 ×.%n",
                utterances,
                saying / (double) embedding);
    }

    private void row(String what, long nanos) {
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", what, nanos / 1e6 / utterances);
    }
}
