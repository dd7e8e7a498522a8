package makegood.slack;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Optional;
import java.util.Set;

/** Where each team hears of its calls. */
@SlackPart
class TeamChannels {

    /** People who are in none hear of their calls together. */
    static final String NO_TEAM = "";

    private final JdbcClient jdbc;

    TeamChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param team empty for people in no team */
    Optional<TeamChannel> of(String team) {
        return jdbc.sql("select team, channel, told from slack_channel where team = ?")
                .param(team)
                .query((row, number) -> read(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Each statement for itself: two managers may choose for a team that had no channel yet, and the later one has it. */
    void put(TeamChannel channel) {
        if (channel.told().isEmpty()) {
            jdbc.sql("delete from slack_channel where team = ?").param(channel.team()).update();
        } else if (!changed(channel) && !added(channel)) {
            changed(channel);
        }
    }

    private boolean added(TeamChannel channel) {
        try {
            jdbc.sql("insert into slack_channel (team, channel, told) values (?, ?, ?)")
                    .params(channel.team(), channel.channel(), Topic.keys(channel.told()))
                    .update();
            return true;
        } catch (DuplicateKeyException other) {
            return false;
        }
    }

    private boolean changed(TeamChannel channel) {
        return jdbc.sql("update slack_channel set channel = ?, told = ? where team = ?")
                        .params(channel.channel(), Topic.keys(channel.told()), channel.team())
                        .update()
                > 0;
    }

    private static TeamChannel read(String team, String channel, String told) {
        return new TeamChannel(team, channel, Topic.of(told));
    }

    /** @param told what of; never empty where it is kept */
    record TeamChannel(String team, String channel, Set<Topic> told) {}
}
