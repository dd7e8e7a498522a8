package makegood.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    /** Newcombe 1998 gives 81 of 263 as 0.2553 to 0.3662. */
    @Test
    void agreesWithThePublishedExample() {
        Share share = new Share(81, 263);

        assertThat(share.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(share.high()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void staysBetweenNoneAndAll() {
        assertThat(new Share(0, 10).low()).isZero();
        assertThat(new Share(0, 10).high()).isCloseTo(0.2775, within(0.00005));
        assertThat(new Share(10, 10).low()).isCloseTo(0.7225, within(0.00005));
        assertThat(new Share(10, 10).high()).isEqualTo(1);
    }

    @Test
    void isNoShareOfNothing() {
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
