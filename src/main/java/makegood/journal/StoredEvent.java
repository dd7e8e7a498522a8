package makegood.journal;

/**
 * An event as it lies in the database.
 *
 * @param marks JSON of its types, figures and offsets
 * @param words JSON of what was said, by the slot it fills in the marks; empty where there are none, or none any more
 */
record StoredEvent(String marks, String words) {}
