package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;

/** The calls that changed last come last, so that the index can take them first. */
class TouchedCallsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(database());

    @Test
    void tellsThoseThatChangedLastAtTheEnd() {
        jdbc.sql(
                        """
                        create table call_row (call_id varchar(36) primary key,
                            touched_at timestamp with time zone, words_erased_at timestamp with time zone)\
                        """)
                .update();
        for (int i = 0; i < 40; i++) {
            int minutes = i * 7 % 40;
            jdbc.sql("insert into call_row values (?, ?, null)")
                    .params("call-" + minutes, NOON.plusMinutes(minutes))
                    .update();
        }

        TouchedCalls touched = new TouchedCalls(jdbc);

        assertThat(touched.look(null).versions().keySet())
                .hasSize(40)
                .startsWith("call-0", "call-1", "call-2")
                .endsWith("call-38", "call-39");
        assertThat(touched.look(NOON.plusMinutes(30)).versions().keySet())
                .startsWith("call-30", "call-31")
                .endsWith("call-39");
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:touched;DB_CLOSE_DELAY=-1");
        return database;
    }
}
