/** A flow as the panel needs it: its title, and each of its steps and interrupts by name, with all wordings and the source. */
export function guideOf({ title, source, steps = [], interrupts = [] }, flow) {
  const all = [...steps, ...interrupts].map((each) => [each.step, { say: each.say ?? [], source: each.source ?? source }]);
  return { flow, title: title ?? flow, steps: new Map(all) };
}
