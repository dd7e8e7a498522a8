package makegood.desk;

/** Something happened in a call and is stored: time to tell those who follow it. */
public record CallChanged(String callId, Told told) {}
