/** Programs that talk to a running server as anybody's would. */
package makegood.evaluation.wire;
