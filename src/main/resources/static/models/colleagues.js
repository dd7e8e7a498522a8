/** With whom one works, by name: `{names, more}`; `more` where there are others, to be found by a part of their names. */
export async function colleagues(api, part = '') {
  const { items, total } = await api.get(`/api/colleagues?q=${encodeURIComponent(part)}`);
  return { names: items.map(({ name }) => name), more: total > items.length };
}
