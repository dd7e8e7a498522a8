/** Counts, shares and their intervals. */
package makegood.evaluation.figure;
