/** What careful listeners marked in written calls and real messages. */
package makegood.evaluation.label;
