package makegood.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.slack.TeamChannels.TeamChannel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets a manager choose what their team hears in a channel. */
@SlackPart
final class Channels {

    static final String NOT_YOURS =
            "Only managers choose what a team hears. Ask yours to type `/winback channel` here.";

    private final TeamChannels channels;
    private final People people;
    private final Audit audit;

    Channels(TeamChannels channels, People people, Audit audit) {
        this.channels = channels;
        this.people = people;
        this.audit = audit;
    }

    /** The choice, as it stands for this manager's team in this channel. */
    Message shown(Person person, String channel) {
        if (!person.isAtLeast(Role.MANAGER)) {
            return PlainMessage.of(NOT_YOURS);
        }
        Set<String> teams = teamsOf(person);
        return message(teams, channel, channels.of(teams.iterator().next()));
    }

    /** @param topics what is ticked now */
    Message choose(Person person, String channel, Set<Topic> topics) {
        if (!person.isAtLeast(Role.MANAGER)) {
            return PlainMessage.of(NOT_YOURS);
        }
        Set<String> teams = teamsOf(person);
        teams.forEach(team -> channels.put(new TeamChannel(team, channel, topics)));
        audit.record(
                Deed.by(person.name())
                        .changed("slack-channel")
                        .which(channel)
                        .things(topics.size()));
        return message(
                teams,
                channel,
                Optional.of(new TeamChannel(teams.iterator().next(), channel, topics)));
    }

    /** A manager of no team chooses for people in none. */
    private Set<String> teamsOf(Person person) {
        Set<String> teams = people.teamsOf(person.name());
        return teams.isEmpty() ? Set.of(TeamChannels.NO_TEAM) : teams;
    }

    static Message message(Set<String> teams, String channel, Optional<TeamChannel> set) {
        String whose =
                teams.contains(TeamChannels.NO_TEAM)
                        ? "People in no team"
                        : "Team " + String.join(", ", teams);
        Set<Topic> told =
                set.filter(each -> each.channel().equals(channel))
                        .map(TeamChannel::told)
                        .orElse(EnumSet.noneOf(Topic.class));
        MessageWriter writer = new MessageWriter();
        writer.say(Markup.bold(whose) + ": what is told in this channel?");
        writer.actions(boxes(told));
        set.filter(each -> !each.channel().equals(channel) && !each.told().isEmpty())
                .ifPresent(
                        other ->
                                writer.small(
                                        "Until now it is told in <#"
                                                + other.channel()
                                                + ">. Ticking a box brings all of it here."));
        writer.small(
                "Invite me into the channel, or I can't write here. Who can read the channel can"
                        + " read what is told.");
        return writer.message(whose + ": what is told in this channel?");
    }

    private static CheckboxesElement boxes(Set<Topic> told) {
        List<OptionObject> all = Arrays.stream(Topic.values()).map(Channels::option).toList();
        List<OptionObject> ticked = told.stream().sorted().map(Channels::option).toList();
        return CheckboxesElement.builder()
                .actionId(Act.TELL)
                .options(all)
                .initialOptions(ticked.isEmpty() ? null : ticked)
                .build();
    }

    private static OptionObject option(Topic topic) {
        return OptionObject.builder()
                .text(MessageWriter.plain(Spoken.capitalized(Spoken.words(topic.key()))))
                .description(MessageWriter.plain(topic.means()))
                .value(topic.key())
                .build();
    }
}
