package makegood.journal;

import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.lint.SourceFile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** Flow versions in the database, beside the calls that took them. */
@Repository
class JdbcFlowArchive implements FlowArchive {

    private final JdbcClient jdbc;

    JdbcFlowArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Flow flow) {
        if (find(flow.version()).isPresent()) {
            return;
        }
        try {
            jdbc.sql("insert into flow_version (version, file_name, content) values (?, ?, ?)")
                    .params(flow.version(), flow.file().name(), flow.file().text())
                    .update();
        } catch (DuplicateKeyException kept) {
            // Another node kept the same content in the same moment: nothing is left to do.
        }
    }

    @Override
    public Optional<SourceFile> find(String version) {
        return jdbc.sql("select file_name, content from flow_version where version = ?")
                .params(version)
                .query(
                        (row, number) ->
                                new SourceFile(
                                        row.getString("file_name"), row.getString("content")))
                .optional();
    }
}
