package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.people.Invitations;
import makegood.people.PersonSheet;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever holds a link: nobody else knows its secret, which comes in the body and so in no log. */
@RestController
@RequestMapping("/api/invitations")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Whom the link is for. */
    @PostMapping("/look")
    Invited look(@RequestBody Link body) {
        return Invited.of(invitations.look(body.token()));
    }

    /** Sets the password and uses the link up. */
    @PostMapping("/accept")
    Invited accept(@RequestBody Link body) {
        return Invited.of(invitations.accept(body.token(), body.password()));
    }

    @Schema(requiredProperties = "token")
    record Link(@Nullable String token, @Nullable String password) {

        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** @param name to sign in with */
    record Invited(String name, @Nullable String displayName, String role) {

        static Invited of(PersonSheet sheet) {
            return new Invited(sheet.name(), sheet.displayName(), sheet.role().name());
        }
    }
}
