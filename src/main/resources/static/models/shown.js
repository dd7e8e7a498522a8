/** What is shown somewhere: each `change` of it is told to whoever shows it. */
export class Shown extends EventTarget {
  show(change) {
    Object.assign(this, change);
    this.dispatchEvent(new Event('change'));
  }
}
