package makegood.listening;

import makegood.utterance.Quote;

import java.util.function.Consumer;

/** Names what patterns propose for some words, so that heads can weigh it. */
final class Proposals {

    private Proposals() {}

    static void each(Observation plain, Quote words, Consumer<String> name) {
        plain.remedies().stream()
                .filter(remedy -> remedy.quote().overlaps(words))
                .forEach(
                        remedy -> {
                            name.accept("remedy " + remedy.status().key());
                            name.accept("remedy " + remedy.type().key());
                        });
        plain.signals().stream()
                .filter(signal -> signal.quote().overlaps(words))
                .forEach(signal -> name.accept("signal " + signal.type().key()));
        plain.causes().stream()
                .filter(cause -> cause.quote().overlaps(words))
                .forEach(cause -> name.accept("cause " + cause.type().key()));
        plain.commitments().stream()
                .filter(made -> made.quote().overlaps(words))
                .forEach(made -> name.accept("promise"));
        if (plain.impact() != null && plain.impact().quote().overlaps(words)) {
            name.accept("impact");
        }
    }
}
