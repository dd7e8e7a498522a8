package makegood.slack;

/**
 * A button that was pressed, or boxes that were ticked.
 *
 * @param id Slack's own of this press
 * @param value what the button carries; for boxes, those ticked now with commas between
 */
record Pressed(Asker asker, String id, String action, String value) {}
