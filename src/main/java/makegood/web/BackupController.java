package makegood.web;

import makegood.people.Person;
import makegood.request.OnlyAdministrators;
import makegood.upkeep.Backup;
import makegood.upkeep.Backups;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Backups, made while the product runs. */
@RestController
class BackupController {

    private final Backups backups;

    BackupController(Backups backups) {
        this.backups = backups;
    }

    /** For administrators. No body is read: where backups lie is a setting, and nobody's wish. */
    @PostMapping("/api/admin/backup")
    @ResponseStatus(HttpStatus.CREATED)
    Backup backup(Principal principal) {
        Person by = OnlyAdministrators.may(principal, "make backups");
        return backups.make(by.name());
    }
}
