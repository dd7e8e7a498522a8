package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The real process, stopped in order and started again, as for an update. */
@Timeout(600)
class KeptSessionsTest {

    @TempDir private Path folder;

    @Test
    void outliveARestartUnlessThePasswordOrTheRoleBecameAnother() throws Exception {
        Visitor rep;
        Visitor mia;
        Visitor bob;
        Visitor gone;
        try (RealServer server = start("mias first", "REP")) {
            rep = signedIn(server, "rep", "rep");
            mia = signedIn(server, "mia", "mias first");
            bob = signedIn(server, "bob", "bobs own");
            gone = signedIn(server, "rep", "rep");
            gone.posts("/sign-out", "");
            assertThat(whoIs(gone)).as("signed out").isEqualTo(401);
            server.stop();
            assertThat(server.log()).doesNotContain("ERROR", "Exception");
        }
        try (Stream<Path> kept = Files.list(folder.resolve("calls.sessions"))) {
            assertThat(kept).as("while it is stopped").hasSize(1);
        }
        try (RealServer server = start("mias second", "MANAGER")) {
            assertThat(whoIs(rep.movedTo(server.port()))).as("as before").isEqualTo(200);
            assertThat(rep.movedTo(server.port()).posts("/api/check", "{\"text\":\"Hi\"}"))
                    .as("by the token of its session")
                    .extracting(answer -> answer.statusCode())
                    .isEqualTo(200);
            assertThat(whoIs(mia.movedTo(server.port()))).as("another password").isEqualTo(401);
            assertThat(whoIs(bob.movedTo(server.port()))).as("another role").isEqualTo(401);
            assertThat(whoIs(gone.movedTo(server.port()))).as("signed out").isEqualTo(401);
            try (Stream<Path> kept = Files.list(folder.resolve("calls.sessions"))) {
                assertThat(kept).as("in memory alone").isEmpty();
            }
            assertThat(server.log()).doesNotContain("ERROR", "Exception");
        }
    }

    private RealServer start(String password, String role) throws Exception {
        return RealServer.start(
                folder,
                "--makegood.users[0].name=rep",
                "--makegood.users[0].password=rep",
                "--makegood.users[0].role=REP",
                "--makegood.users[1].name=mia",
                "--makegood.users[1].password=" + password,
                "--makegood.users[1].role=MANAGER",
                "--makegood.users[2].name=bob",
                "--makegood.users[2].password=bobs own",
                "--makegood.users[2].role=" + role);
    }

    private static Visitor signedIn(RealServer server, String name, String password)
            throws Exception {
        Visitor visitor = new Visitor(server.port());
        visitor.signsIn(name, password);
        assertThat(whoIs(visitor)).isEqualTo(200);
        return visitor;
    }

    private static int whoIs(Visitor visitor) throws Exception {
        return visitor.asks("/api/me").statusCode();
    }
}
