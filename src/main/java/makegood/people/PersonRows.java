package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables {@code person} and {@code person_team}. */
final class PersonRows {

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        Map<String, Set<String>> teams = new TreeMap<>();
        jdbc.sql("select person, team from person_team")
                .query(
                        row -> {
                            teams.computeIfAbsent(row.getString("person"), name -> new TreeSet<>())
                                    .add(row.getString("team"));
                        });
        Set<String> vouched = new VouchedRows(jdbc).people();
        return jdbc.sql("select * from person order by name")
                .query((row, number) -> account(row, teams, vouched))
                .list();
    }

    private static Account account(
            ResultSet row, Map<String, Set<String>> teams, Set<String> vouched)
            throws SQLException {
        String name = row.getString("name");
        String password = row.getString("password");
        boolean disabled = row.getObject("disabled_at", OffsetDateTime.class) != null;
        return new Account(
                new Person(name, Role.valueOf(row.getString("role"))),
                password,
                null,
                teams.getOrDefault(name, Set.of()),
                row.getString("display_name"),
                row.getString("email"),
                status(disabled, password),
                vouched.contains(name),
                row.getInt("stamp"));
    }

    private static PersonSheet.Status status(boolean disabled, @Nullable String password) {
        if (disabled) {
            return PersonSheet.Status.DISABLED;
        }
        return password == null ? PersonSheet.Status.INVITED : PersonSheet.Status.ACTIVE;
    }

    void insert(PersonWish wish, String by, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into person (name, name_key, display_name, email, role, created_at, created_by)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(wish.name())
                .param(PersonWish.key(wish.name()))
                .param(wish.displayName())
                .param(wish.email())
                .param(wish.role().name())
                .param(now)
                .param(by)
                .update();
        teams(wish.name(), wish.teams());
    }

    /** @param ends whether sessions from before end */
    void update(PersonWish wish, boolean ends) {
        jdbc.sql(
                        """
                        update person set display_name = ?, email = ?, role = ?, stamp = stamp + ? where name = ?\
                        """)
                .param(wish.displayName())
                .param(wish.email())
                .param(wish.role().name())
                .param(ends ? 1 : 0)
                .param(wish.name())
                .update();
        teams(wish.name(), wish.teams());
    }

    private void teams(String name, Set<String> teams) {
        jdbc.sql("delete from person_team where person = ?").param(name).update();
        for (String team : teams) {
            jdbc.sql("insert into person_team (person, team) values (?, ?)")
                    .params(name, team)
                    .update();
        }
    }

    /** @param at since when; null for whoever may come in again */
    void disable(String name, @Nullable OffsetDateTime at) {
        jdbc.sql("update person set disabled_at = ?, stamp = stamp + 1 where name = ?")
                .param(at)
                .param(name)
                .update();
    }

    void setPassword(String name, String hash) {
        jdbc.sql("update person set password = ?, stamp = stamp + 1 where name = ?")
                .params(hash, name)
                .update();
    }
}
