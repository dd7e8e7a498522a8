package makegood.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals(3, 8);

    @Test
    void takesAFewFromOneAddressAndMoreWhenTheyHaveCome() {
        assertThat(begins("1.1.1.1", "1.1.1.1", "1.1.1.1", "1.1.1.1")).isEqualTo(3);

        arrivals.ends("1.1.1.1");

        assertThat(begins("1.1.1.1", "1.1.1.1")).isEqualTo(1);
    }

    @Test
    void takesANetworkForOneAddress() {
        assertThat(begins("2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8::4")).isEqualTo(3);
    }

    @Test
    void leavesRoomForTheFirstOfEachAddressAndThreadsForThoseThatSendNone() {
        assertThat(begins("1.1.1.1", "1.1.1.1", "1.1.1.1", "2.2.2.2", "2.2.2.2")).isEqualTo(4);
        assertThat(begins("3.3.3.3", "4.4.4.4", "5.5.5.5")).as("six of eight threads").isEqualTo(2);

        arrivals.ends("3.3.3.3");

        assertThat(begins("2.2.2.2")).isZero();
        assertThat(begins("5.5.5.5")).isEqualTo(1);
    }

    @Test
    void takesOneWhereThereIsOneThread() {
        assertThat(new Arrivals(3, 1).begins("1.1.1.1")).isTrue();
    }

    private long begins(String... addresses) {
        return Stream.of(addresses).filter(arrivals::begins).count();
    }
}
