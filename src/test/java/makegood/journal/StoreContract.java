package makegood.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.call.Journal;
import makegood.flow.Flow;
import makegood.lint.SourceFile;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.util.UUID;

import javax.sql.DataSource;

/** What any database must do for flows and their steps. */
abstract class StoreContract {

    final String call = UUID.randomUUID().toString();
    final String clientId = "open-" + call;
    JdbcClient jdbc;
    Journal journal;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        journal = new JdbcJournal(jdbc, new JdbcTransactionManager(database()));
    }

    @Test
    void keepsEachVersionOfAFlowOnce() {
        JdbcFlowArchive archive = new JdbcFlowArchive(jdbc);
        Flow flow = mock(Flow.class);
        when(flow.version()).thenReturn(call);
        when(flow.file())
                .thenReturn(new SourceFile("conversation-flows/mine.yaml", "flow: mine\n"));

        archive.keep(flow);
        archive.keep(flow);

        assertThat(archive.find(call)).contains(flow.file());
        assertThat(archive.find("another version")).isEmpty();
    }

    @Test
    void knowsWhichVersionOfAFileWasKeptLast() {
        JdbcFlowArchive archive = new JdbcFlowArchive(jdbc);
        String file = "conversation-flows/" + call + ".yaml";
        Flow first = version(file, "flow: first\n");
        Flow second = version(file, "flow: second\n");

        archive.keep(first);
        archive.keep(second);
        assertThat(archive.latest(file)).contains(second.file());
        archive.keep(first);

        assertThat(archive.latest(file)).contains(first.file());
        assertThat(archive.latest("conversation-flows/no.yaml")).isEmpty();
    }

    private static Flow version(String file, String text) {
        Flow flow = mock(Flow.class);
        when(flow.version()).thenReturn(UUID.randomUUID().toString());
        when(flow.file()).thenReturn(new SourceFile(file, text));
        return flow;
    }
}
