/** Benchmarks that anyone can run: {@code docs/performance.md} has the commands. */
package makegood.bench;
