package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.review.CallFilter;
import makegood.review.CallList;
import makegood.review.CallOrder;
import makegood.review.WantedCalls;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

import java.util.ArrayList;
import java.util.List;

/** A disk that is full closes the index's writer in the middle of things. */
class ClosedIndexTest extends RunningServer {

    @Autowired private ApplicationContext beans;
    @Autowired private CallList calls;

    @Test
    void leavesTheListToTheTablesAndComesBackByItself() throws Exception {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late with the velvet curtains.");
        assertThat(mia.get("/api/calls?q=velvet").body()).contains(call);

        closeTheWriter();
        String later = ann.opens();
        ann.hears(later, "c1", "You were three weeks late with the corduroy.");

        assertThat(mia.get("/api/calls?cause=late-delivery&sort=peak-anger").body())
                .contains(call, later);
        assertThat(mia.get("/api/calls?q=velvet").body()).contains(call);
        assertThat(mia.get("/api/calls/export?format=csv&q=velvet").status()).isEqualTo(503);
        ReflectionTestUtils.invokeMethod(beans.getBean("wordIndex"), "keepUp");
        assertThat(mia.get("/api/calls?q=corduroy").body()).contains(later);
        assertThat(mia.get("/api/calls/export?format=csv&q=corduroy").body()).contains(later);
    }

    @Test
    void handsNoCallOverTwiceWhereItIsOpenedAnewMeanwhile() {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late with the taffeta.");
        CallFilter all = CallFilter.of(null);
        WantedCalls taffeta = new WantedCalls("taffeta", all, CallOrder.NEWEST, null, 0, 20);
        List<String> taken = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                calls.each(
                                        taffeta,
                                        each -> {
                                            taken.add(each.row().id());
                                            openAnew();
                                            throw new AlreadyClosedException("by then");
                                        }))
                .isInstanceOf(AlreadyClosedException.class);

        assertThat(taken).containsExactly(call);
        assertThat(calls.count(taffeta)).isEqualTo(1);
    }

    private void openAnew() {
        try {
            closeTheWriter();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        ReflectionTestUtils.invokeMethod(beans.getBean("wordIndex"), "keepUp");
    }

    /** As Lucene does after a fault of the disk. */
    private void closeTheWriter() throws Exception {
        Object index = ReflectionTestUtils.getField(beans.getBean("wordIndex"), "open");
        IndexWriter writer = (IndexWriter) ReflectionTestUtils.getField(index, "writer");
        writer.rollback();
    }
}
