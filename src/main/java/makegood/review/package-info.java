/** Read by managers: calls found, looked through and told in figures. */
@org.jspecify.annotations.NullMarked
package makegood.review;
