// The layout library asks for lodash function by function, in hundreds of small files; here they come in one.
import 'lodash';

export const {
  clone, cloneDeep, constant, defaults, each, filter, find, flatten, forEach, forIn, forOwn, has, isArray, isEmpty, isFunction,
  isUndefined, keys, last, map, mapValues, max, merge, min, minBy, now, pick, range, reduce, size, sortBy, transform, union, uniqueId,
  values, zipObject,
} = globalThis._;
