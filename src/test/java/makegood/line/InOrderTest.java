package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.messaging.support.MessageHandlingRunnable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

class InOrderTest {

    /** One thread, which this test is. */
    private final Queue<Runnable> toDo = new ArrayDeque<>();

    private final InOrder lines = new InOrder(toDo::add, id -> Long.MAX_VALUE, id -> {});
    private final List<String> done = new ArrayList<>();

    @Test
    void letsLinesTakeTurnsHoweverMuchOneOfThemSends() {
        for (int i = 0; i < 4; i++) {
            lines.run(work("busy", "busy" + i));
        }
        lines.run(work("other", "other0"));

        doAll();

        assertThat(done).containsExactly("busy0", "other0", "busy1", "busy2", "busy3");
    }

    @Test
    void knowsHowMuchWaits() {
        assertThat(lines.isEmpty()).isTrue();

        lines.run(work("a", "a0"));
        lines.run(work("a", "a1"));
        assertThat(lines.bytes("a")).isGreaterThan(2_000);
        assertThat(lines.bytes("b")).isZero();

        doAll();
        assertThat(lines.bytes("a")).isZero();
        assertThat(lines.isEmpty()).isTrue();
    }

    /** Spring hands each frame to all who may answer it, in a work of its own. */
    @Test
    void countsAMessageOnceHoweverManyWorkOnIt() {
        MessageHandlingRunnable one = work("a", "a0");
        lines.run(one);
        long once = lines.bytes("a");

        lines.run(one.getMessage(), () -> done.add("again"));
        assertThat(lines.bytes("a")).isEqualTo(once);
        lines.run(work("a", "a1"));
        assertThat(lines.bytes("a")).isEqualTo(2 * once);

        doAll();
        assertThat(done).containsExactly("a0", "again", "a1");
    }

    @Test
    void goesOnByItselfWhereNoThreadTakesIt() {
        Queue<Runnable> first = new ArrayDeque<>();
        InOrder stopping =
                new InOrder(
                        work -> {
                            if (!done.isEmpty()) {
                                throw new RejectedExecutionException();
                            }
                            first.add(work);
                        },
                        id -> Long.MAX_VALUE,
                        id -> {});
        for (int i = 0; i < 3; i++) {
            stopping.run(work("a", "a" + i));
        }

        first.remove().run();

        assertThat(done).containsExactly("a0", "a1", "a2");
        assertThat(stopping.isEmpty()).isTrue();
    }

    @Test
    void goesOnAfterAFault() {
        lines.run(
                work(
                        "a",
                        () -> {
                            throw new IllegalStateException("broken");
                        }));
        lines.run(work("a", "a1"));

        doAll();

        assertThat(done).containsExactly("a1");
    }

    private void doAll() {
        for (Runnable next = toDo.poll(); next != null; next = toDo.poll()) {
            next.run();
        }
    }

    private MessageHandlingRunnable work(String line, String what) {
        return work(line, () -> done.add(what));
    }

    private static MessageHandlingRunnable work(String line, Runnable work) {
        return LineWork.of(line, 1_000, "", work);
    }
}
