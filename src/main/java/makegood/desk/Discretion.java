package makegood.desk;

import makegood.coach.Said;
import makegood.utterance.Masking;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes out of a command what nobody needs to keep, before anything else sees it. */
@Component
public class Discretion {

    private final Masking masking;

    Discretion(Masking masking) {
        this.masking = masking;
    }

    public Said masked(Said said) {
        return new Said(said.speaker(), masked(said.text()), said.step(), said.wording());
    }

    public String masked(String text) {
        return masking.mask(text);
    }

    public @Nullable String maskedIfAny(@Nullable String text) {
        return text == null ? null : masked(text);
    }

    Command masked(Command command) {
        return switch (command) {
            case Command.Hear hear -> new Command.Hear(masked(hear.said()));
            case Command.Correct correct ->
                    new Command.Correct(correct.fact(), masked(correct.value()));
            case Command.CorrectPromise right ->
                    new Command.CorrectPromise(
                            right.seq(), right.which(), maskedIfAny(right.what()), right.due());
            case Command.Note note -> new Command.Note(masked(note.text()), note.seq());
            case Command.Whisper whisper -> new Command.Whisper(masked(whisper.text()));
            case Command.Wordless wordless -> wordless;
        };
    }

    Opening masked(Opening opening) {
        return new Opening(
                opening.flow(),
                opening.follows(),
                opening.customer(),
                maskedIfAny(opening.backstory()),
                opening.authority(),
                maskedIfAny(opening.despite()));
    }
}
