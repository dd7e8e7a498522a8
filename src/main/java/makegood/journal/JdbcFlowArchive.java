package makegood.journal;

import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.lint.SourceFile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        if (isLatest(flow) || renewed(flow)) {
            return;
        }
        try {
            jdbc.sql("insert into flow_version (version, file_name, content) values (?, ?, ?)")
                    .params(flow.version(), flow.file().name(), flow.whole().text())
                    .update();
        } catch (DuplicateKeyException kept) {
            // Another node kept the same content in the same moment: nothing is left to do.
        }
    }

    /** Asked first, since a call that opens finds it so and then writes nothing. */
    private boolean isLatest(Flow flow) {
        return latest(flow.file().name())
                .filter(kept -> kept.text().equals(flow.whole().text()))
                .isPresent();
    }

    private boolean renewed(Flow flow) {
        return jdbc.sql(
                                "update flow_version set kept_at = current_timestamp, file_name = ?"
                                        + " where version = ?")
                        .params(flow.file().name(), flow.version())
                        .update()
                > 0;
    }

    @Override
    public Optional<SourceFile> latest(String fileName) {
        return jdbc.sql(
                        "select file_name, content from flow_version where file_name = ? order by"
                                + " kept_at desc, version limit 1")
                .params(fileName)
                .query((row, number) -> file(row))
                .optional();
    }

    private static SourceFile file(ResultSet row) throws SQLException {
        return new SourceFile(row.getString("file_name"), row.getString("content"));
    }

    @Override
    public Optional<SourceFile> find(String version) {
        return jdbc.sql("select file_name, content from flow_version where version = ?")
                .params(version)
                .query((row, number) -> file(row))
                .optional();
    }
}
