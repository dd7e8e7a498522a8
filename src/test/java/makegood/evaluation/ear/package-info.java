/** Who listens: the product, and the plain baselines that it has to beat. */
package makegood.evaluation.ear;
