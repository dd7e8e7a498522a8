/** Keys of the panel during a call, by what they do. Alt keys go by their place on the board: with Alt, Macs type other letters. */
const ALT = {
  KeyS: (talk) => talk.draftBox.otherSpeaker(),
  KeyR: (talk) => talk.draftBox.replaceFirst(),
  Digit2: (talk) => talk.draftBox.replaceFirst(1),
  Digit3: (talk) => talk.draftBox.replaceFirst(2),
  KeyO: (talk) => talk.nextStep.turn(),
  KeyI: (talk) => talk.nextStep.edit(),
  KeyN: (talk) => talk.nextStep.judge('not-now'),
  KeyW: (talk) => talk.nextStep.judge('wrong'),
  KeyK: (talk) => talk.nextStep.skip(),
  KeyZ: (talk) => talk.undoLast(),
  KeyX: (talk) => talk.swapLast(),
  KeyM: (talk) => talk.toggleQuiet(),
  KeyH: (talk) => talk.askHelp(),
  KeyL: (talk) => talk.speak(),
  KeyV: (talk) => talk.seeWhisper(),
  KeyC: (talk) => talk.chooseFlow(),
  KeyQ: (talk) => talk.askHowItEnded(),
};

/** With Shift they are about the warning under the draft. */
const ALT_SHIFT = {
  KeyN: (talk) => talk.draftBox.judgeFirst('not-now'),
  KeyW: (talk) => talk.draftBox.judgeFirst('wrong'),
};

/** Does what a key means; false where it means nothing here. */
export function pressed(event, talk) {
  const act = actOf(event);
  if (!act) return false;
  event.preventDefault();
  // A key held down means it once.
  if (!event.repeat) act(talk);
  return true;
}

function actOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }) {
  if (key === 'Enter' && (ctrlKey || metaKey)) return (talk) => talk.nextStep.take();
  return altKey && !ctrlKey && !metaKey ? (shiftKey ? ALT_SHIFT : ALT)[code] : undefined;
}
