/** Forms by which calls are judged, and the judgements. */
@NullMarked
package makegood.scorecard;

import org.jspecify.annotations.NullMarked;
