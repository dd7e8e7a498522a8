package makegood.bench;

import java.net.http.HttpClient;

/** From starting the packaged product on an empty folder to the first advice. */
final class StartBench {

    private static final int STARTS = 5;

    private StartBench() {}

    static void run() throws Exception {
        Sample answering = new Sample("start to first answer");
        Sample advised = new Sample("start to first advice");
        Sample processor = new Sample("processor time used until then");
        Talks.Line line = new Talks().round(0).getFirst().getFirst();
        for (int i = 0; i < STARTS; i++) {
            long started = System.nanoTime();
            try (HttpClient client = HttpClient.newHttpClient();
                    Server product = Server.product()) {
                product.awaitAnswer(client, "/actuator/health");
                answering.add(System.nanoTime() - started);
                Caller caller = new Caller(client, product);
                caller.say(caller.open(), "c-1", line);
                advised.add(System.nanoTime() - started);
                processor.add(product.processorTime().toNanos());
            }
        }
        System.out.println(Sample.header());
        System.out.println(answering);
        System.out.println(advised);
        System.out.println(processor);
        System.out.println("\nGoal: first advice under 10,000 ms on 2 cores.");
    }
}
