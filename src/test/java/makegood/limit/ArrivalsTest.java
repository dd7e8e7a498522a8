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

    @Test
    void keepsSoMuchOfOneAddressAndOfAllAndALittleOfEach() {
        int share = 16 * 1024 * 1024;
        assertThat(arrivals.keeps("1.1.1.1", share)).isTrue();
        assertThat(arrivals.keeps("1.1.1.1", 1)).isFalse();

        assertThat(Stream.of("2.2.2.2", "3.3.3.3", "4.4.4.4"))
                .allMatch(address -> arrivals.keeps(address, share));
        assertThat(arrivals.keeps("5.5.5.5", 65_537)).isFalse();
        assertThat(arrivals.keeps("5.5.5.5", 65_536)).isTrue();
        assertThat(arrivals.keeps("5.5.5.5", 1)).isFalse();

        arrivals.frees("1.1.1.1", share);

        assertThat(arrivals.keeps("5.5.5.5", 1)).isTrue();
        assertThat(arrivals.keeps("1.1.1.1", 1)).isTrue();
    }

    private long begins(String... addresses) {
        return Stream.of(addresses).filter(arrivals::begins).count();
    }
}
