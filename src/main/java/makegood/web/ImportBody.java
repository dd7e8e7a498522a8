package makegood.web;

import makegood.request.Requests;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Past calls as they are sent.
 *
 * @param files one call each
 * @param text a talk that was pasted, as one more
 * @param rep whose calls they are, by the name they sign in with
 * @param names of the rep as the files have them; none where they say themselves who is the rep
 * @param customer where a file does not name them
 * @param startedAt where a file does not say
 * @param flow to judge them by; none for the one that suits each best
 */
record ImportBody(
        @Nullable List<@Nullable File> files,
        @Nullable String text,
        @Nullable String rep,
        @Nullable List<@Nullable String> names,
        Requests.@Nullable Customer customer,
        @Nullable String startedAt,
        @Nullable String flow) {

    /** @param startedAt when this call began, where the file does not say */
    record File(@Nullable String name, @Nullable String content, @Nullable String startedAt) {}
}
