package makegood.slack;

import makegood.playbook.Answer;

import java.util.stream.Collectors;

/** What the coach answers to a question. */
final class AnswerMessage {

    private AnswerMessage() {}

    static Message of(String question, Answer answer) {
        MessageWriter writer = new MessageWriter();
        writer.small(Markup.escaped(question));
        writer.say(Markup.escaped(answer.answer()));
        if (answer.say() != null && !answer.answer().contains(answer.say())) {
            writer.say(Markup.quoted("“" + answer.say() + "”"));
        }
        writer.small(
                answer.sources().stream()
                        .map(
                                source ->
                                        Markup.escaped(
                                                source.title()
                                                        + " — "
                                                        + Spoken.author(source.source())))
                        .collect(Collectors.joining(" · ")));
        return writer.message(answer.answer());
    }
}
