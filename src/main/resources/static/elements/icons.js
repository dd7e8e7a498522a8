import { html, svg } from 'lit';

const icon = (name, shape) => html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

/** Signs drawn with the page's own lines; each stands beside a word. */
export const icons = {
  warning: icon('warning', svg`<path d="M8 1.8 15 14H1Z"/><path class="cut" d="M8 6.2v3.6M8 11.6v.6"/>`),
  rising: icon('trend', svg`<path d="M3 12 12 4M6.5 4H12v5.5"/>`),
  steady: icon('trend', svg`<path d="M2.5 8H13M9.5 4.5 13 8l-3.5 3.5"/>`),
  falling: icon('trend', svg`<path d="M3 4l9 8M12 6.5V12H6.5"/>`),
  more: icon('more', svg`<circle cx="3" cy="8" r="1.5"/><circle cx="8" cy="8" r="1.5"/><circle cx="13" cy="8" r="1.5"/>`),
  send: icon('arrow', svg`<path d="M8 13.5V3M3.5 7.2 8 2.7l4.5 4.5"/>`),
  play: icon('play', svg`<path d="M4 2.5v11l9.5-5.5Z"/>`),
};
