package makegood.bench;

import makegood.evaluation.wire.RepClient;
import makegood.evaluation.wire.StompLine;

import java.net.http.HttpClient;
import java.util.Locale;

/**
 * The 1,000th utterance of a call beside the 10th of another, one after the other, so that whatever else the machine does
 * weighs on both.
 */
final class LongCallBench {

    private static final int LONG = 1_000;
    private static final int SHORT = 10;
    private static final int PAIRS = 60;

    private final Sample tenth = new Sample("the 10th utterance of a call");
    private final Sample thousandth = new Sample("the 1,000th and those after it");

    private int count;

    static void run() throws Exception {
        new LongCallBench().measure();
    }

    private void measure() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Server product = Server.product()) {
            product.awaitAnswer(client, "/actuator/health");
            Caller caller = new Caller(client, product);
            String longCall = caller.open();
            try (StompLine line = caller.line()) {
                line.follow(longCall);
                for (int i = 1; i < LONG; i++) {
                    say(line, longCall);
                }
                for (int i = 0; i < PAIRS; i++) {
                    thousandth.add(say(line, longCall));
                    tenth.add(tenth(caller));
                }
            }
        }
        System.out.println(Sample.header());
        System.out.println(tenth);
        System.out.println(thousandth);
        System.out.printf(
                Locale.ROOT,
                "%nThe 1,000th takes %.2f × the 10th in the median. Goal: within 0.8 to 1.2.%n",
                thousandth.median() / tenth.median());
    }

    private long tenth(Caller caller) {
        String call = caller.open();
        try (StompLine line = caller.line()) {
            line.follow(call);
            for (int i = 1; i < SHORT; i++) {
                say(line, call);
            }
            return say(line, call);
        }
    }

    private long say(StompLine line, String call) {
        count++;
        String text = "You were " + count + " days late, and nobody called me back about it.";
        String said =
                RepClient.json(Caller.utterance("c-" + count, new Talks.Line("customer", text)));
        long started = System.nanoTime();
        line.send("/app/calls/" + call + "/utterances", said);
        line.message();
        return System.nanoTime() - started;
    }
}
