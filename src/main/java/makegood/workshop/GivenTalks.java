package makegood.workshop;

import makegood.call.Authority;
import makegood.call.Customer;
import makegood.coach.Replay;
import makegood.coach.Said;
import makegood.desk.Discretion;
import makegood.flow.RecordedTalk;
import makegood.request.Customers;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.request.Utterances;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads talks that come with a request. */
@Component
class GivenTalks {

    private static final int MOST = 50;
    private static final int MOST_TURNS = 500;
    private static final String MISSING = "Give each talk its turns: {\"turns\": […]}.";
    private static final String UNNAMED = "Your talk";

    private final Discretion discretion;

    GivenTalks(Discretion discretion) {
        this.discretion = discretion;
    }

    /** Talks to hold a flow to: their customer turns may say which step should come. */
    List<RecordedTalk> recorded(Fields fields, String flow, List<Requests.@Nullable Talk> talks) {
        List<RecordedTalk> recorded = new ArrayList<>();
        for (int i = 0; i < few(fields, talks).size(); i++) {
            Requests.Talk talk = talks.get(i);
            String at = "talks[" + i + "]";
            if (talk == null) {
                fields.fault(at, MISSING);
            } else {
                recorded.add(recorded(fields, at, flow, talk));
            }
        }
        return recorded;
    }

    /** Talks that took place. */
    List<Replay.Script> scripts(
            Fields fields, List<Requests.@Nullable Talk> talks, OffsetDateTime now) {
        List<Replay.Script> scripts = new ArrayList<>();
        for (Requests.Talk talk : few(fields, talks)) {
            if (talk == null) {
                fields.fault("talks", MISSING);
            } else {
                scripts.add(
                        new Replay.Script(
                                null,
                                discretion.maskedIfAny(backstory(fields, talk)),
                                Customers.optional(fields, talk.customer()),
                                Customers.authority(fields, talk.authority()),
                                now,
                                said(fields, talk)));
            }
        }
        return scripts;
    }

    static String name(Requests.@Nullable Talk talk) {
        String name = talk == null ? null : talk.talk();
        return name == null || name.isBlank() ? UNNAMED : name;
    }

    /** No more of a file's talks than may be sent one by one. */
    static List<RecordedTalk> few(Fields fields, String field, List<RecordedTalk> talks) {
        long turns = talks.stream().mapToLong(talk -> talk.turns().size()).sum();
        if (tooMany(fields, field, talks.size(), turns)) {
            return List.of();
        }
        return talks;
    }

    private static boolean tooMany(Fields fields, String field, int talks, long turns) {
        if (talks <= MOST && turns <= MOST_TURNS) {
            return false;
        }
        fields.fault(
                field,
                "Send fewer: up to "
                        + MOST
                        + " talks with up to "
                        + MOST_TURNS
                        + " turns together.");
        return true;
    }

    private static List<Requests.@Nullable Talk> few(
            Fields fields, List<Requests.@Nullable Talk> talks) {
        long turns = 0;
        for (Requests.Talk talk : talks) {
            List<Requests.@Nullable TalkTurn> own = talk == null ? null : talk.turns();
            turns += own == null ? 0 : own.size();
        }
        return tooMany(fields, "talks", talks.size(), turns) ? List.of() : talks;
    }

    private RecordedTalk recorded(Fields fields, String at, String flow, Requests.Talk talk) {
        Customer customer = Customers.optional(fields, talk.customer());
        Authority authority = Customers.authority(fields, talk.authority());
        List<RecordedTalk.Turn> turns = new ArrayList<>();
        for (Requests.TalkTurn turn : turns(talk)) {
            turns.add(turn(fields, at + ".turns[" + turns.size() + "]", turn));
        }
        return new RecordedTalk(
                fields.text(at + ".talk", name(talk), Fields.LONGEST_NOTE),
                flow,
                "",
                known(customer),
                discretion.maskedIfAny(backstory(fields, talk)),
                authority.maxCredit() == null ? null : authority.maxCredit().doubleValue(),
                turns);
    }

    private RecordedTalk.Turn turn(Fields fields, String at, Requests.@Nullable TalkTurn turn) {
        Speaker speaker = fields.speaker(at + ".speaker", turn == null ? null : turn.speaker());
        String text = turn == null ? null : turn.text();
        String step = turn == null ? null : turn.step();
        if (speaker == Speaker.REP && step != null && (text == null || text.isBlank())) {
            return new RecordedTalk.Turn.Takes(fields.name(at + ".step", step), 0);
        }
        String words = discretion.masked(fields.text(at + ".text", text));
        List<String> expect = turn == null || turn.expect() == null ? List.of() : turn.expect();
        return speaker == Speaker.REP
                ? new RecordedTalk.Turn.Rep(words, expect, 0)
                : new RecordedTalk.Turn.Customer(words, expect, 0);
    }

    private List<Said> said(Fields fields, Requests.Talk talk) {
        List<Requests.@Nullable Turn> turns = new ArrayList<>();
        for (Requests.TalkTurn turn : turns(talk)) {
            turns.add(turn == null ? null : new Requests.Turn(turn.speaker(), turn.text()));
        }
        return Utterances.turns(fields, "talks.turns", turns, MOST_TURNS).stream()
                .map(discretion::masked)
                .toList();
    }

    private static List<Requests.@Nullable TalkTurn> turns(Requests.Talk talk) {
        List<Requests.@Nullable TalkTurn> turns = talk.turns();
        return turns == null ? List.of() : turns;
    }

    private static @Nullable String backstory(Fields fields, Requests.Talk talk) {
        return fields.optional("talks.backstory", talk.backstory(), Fields.LONGEST_TEXT);
    }

    private static Map<String, String> known(Customer customer) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("name", customer.name());
        if (customer.company() != null) {
            known.put("company", customer.company());
        }
        if (customer.status() != null) {
            known.put("status", customer.status());
        }
        return known;
    }
}
