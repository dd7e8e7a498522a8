package makegood.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saved views: each person's own, and those that others share. */
@Service
public class SavedViews {

    /** Nobody finds their way among more. */
    public static final int MOST = 100;

    private static final String SELECT =
            "select view_id, owner, title, shared, choices, saved_at from saved_view";

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Their own, and the shared ones, by title. @param shared whether those of others are seen too */
    public List<SavedView> seenBy(String person, boolean shared) {
        return jdbc.sql(
                        SELECT
                                + " where owner = :person or (shared = true and :shared = true)"
                                + " order by lower(title), view_id")
                .param("person", person)
                .param("shared", shared)
                .query((row, number) -> view(row))
                .list();
    }

    public int countOf(String owner) {
        return jdbc.sql("select count(*) from saved_view where owner = ?")
                .params(owner)
                .query(Integer.class)
                .single();
    }

    public SavedView add(String owner, String title, boolean shared, String choices) {
        SavedView view =
                new SavedView(
                        UUID.randomUUID().toString(),
                        owner,
                        title,
                        shared,
                        choices,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
        jdbc.sql(
                        """
                        insert into saved_view (view_id, owner, title, shared, choices, saved_at)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .params(view.id(), owner, title, shared, choices, view.savedAt())
                .update();
        return view;
    }

    /** Empty where this person has no such view. */
    public Optional<SavedView> change(
            String id, String owner, String title, boolean shared, String choices) {
        jdbc.sql(
                        """
                        update saved_view set title = ?, shared = ?, choices = ? where view_id = ? and owner = ?\
                        """)
                .params(title, shared, choices, id, owner)
                .update();
        return jdbc.sql(SELECT + " where view_id = ? and owner = ?")
                .params(id, owner)
                .query((row, number) -> view(row))
                .optional();
    }

    /** @return whether this person had such a view */
    public boolean delete(String id, String owner) {
        return jdbc.sql("delete from saved_view where view_id = ? and owner = ?")
                        .params(id, owner)
                        .update()
                > 0;
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class));
    }
}
