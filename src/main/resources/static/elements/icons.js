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
  stop: icon('stop', svg`<path class="plate" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z"/><path class="cut" d="M4.5 8h7"/>`),
  help: icon('help', svg`<circle cx="8" cy="8" r="6.5"/><path d="M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.3M8 11.4v.4"/>`),
  mic: icon('mic', svg`<rect x="5.8" y="1.2" width="4.4" height="8.2" rx="2.2"/><path d="M3.2 7.6a4.8 4.8 0 0 0 9.6 0M8 12.4v2.4"/>`),
  bell: icon('bell', svg`<path d="M3.5 11.5c1-1 1-2.5 1-4.5a3.5 3.5 0 0 1 7 0c0 2 0 3.5 1 4.5ZM6.8 13.8h2.4"/>`),
  quiet: icon('quiet', svg`<path d="M3.5 11.5c1-1 1-2.5 1-4.5a3.5 3.5 0 0 1 7 0c0 2 0 3.5 1 4.5ZM6.8 13.8h2.4M2 2l12 12"/>`),
  play: icon('play', svg`<path d="M4 2.5v11l9.5-5.5Z"/>`),
};
