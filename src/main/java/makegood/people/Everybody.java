package makegood.people;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who there is, as of one version of the tables.
 *
 * @param accounts by name
 * @param tokens that hold, by digest
 * @param demonstration whether the demonstration's users are among them
 */
record Everybody(
        long version,
        Map<String, Account> accounts,
        Map<String, StoredToken> tokens,
        boolean demonstration) {

    /** Whoever is in the settings comes first: a stored person of the same name is hidden by them. */
    static Everybody of(
            long version,
            List<Account> first,
            List<Account> stored,
            List<StoredToken> tokens,
            boolean demonstration) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        first.forEach(account -> accounts.put(account.person().name(), account));
        stored.forEach(account -> accounts.putIfAbsent(account.person().name(), account));
        Map<String, StoredToken> byDigest = new LinkedHashMap<>();
        tokens.forEach(token -> byDigest.put(token.digest(), token));
        return new Everybody(version, accounts, byDigest, demonstration);
    }

    @Nullable Account account(String name) {
        return accounts.get(name);
    }

    /** Whether an administrator is among them who can come in. */
    static boolean hasAdministrator(List<Account> accounts) {
        return accounts.stream()
                .anyMatch(each -> each.person().isAtLeast(Role.ADMIN) && each.canComeIn());
    }
}
