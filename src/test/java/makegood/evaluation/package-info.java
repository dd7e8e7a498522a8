/** Measures the coach on labelled calls and messages: {@code ./mvnw verify -Pevaluate}. */
package makegood.evaluation;
