/** What is measured, one task a file. */
package makegood.evaluation.task;
