import '../elements/call-panel.js';
import { joinFrame, standsAlone } from './frame.js';
import { Api } from '../models/api.js';
import { learnNames } from '../models/called.js';
import { Host } from '../models/host.js';
import { PanelDesk } from '../models/panel-desk.js';

const lineUrl = new URL('/ws', location.href);
lineUrl.protocol = lineUrl.protocol.replace('http', 'ws');

const host = location.pathname === '/embed' ? new Host(window) : undefined;
const api = new Api(host);
const desk = new PanelDesk(api, {
  query: new URLSearchParams(location.search),
  lineUrl: lineUrl.href,
  visit,
  leave: (address) => location.assign(address),
});
/** A call has its own place in the browser's history, so that Back leads from it to the start; in a frame the history is the other page's. */
function visit(address) {
  const isNew = new URL(address, location.href).href !== location.href;
  if (host || !isNew) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
if (!host) addEventListener('popstate', () => location.reload());

desk.addEventListener('change', () => (document.title = desk.title));

async function open() {
  if (host && !(host.isThere && (await host.renew()))) return standsAlone();
  learnNames(api);
  if (host) joinFrame(host, desk, api);
  const panel = document.createElement('call-panel');
  panel.desk = desk;
  document.querySelector('main').replaceChildren(panel);
  return desk.open();
}
open();

const LOOK_AGAIN_MS = 15_000;
setInterval(() => document.visibilityState === 'visible' && desk.lookAgain(), LOOK_AGAIN_MS);

addEventListener('online', () => desk.hurry());
addEventListener('offline', () => desk.session?.lose?.());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && (desk.lookAgain(), desk.hurry()));
addEventListener('focus', () => desk.session?.line === 'signed-out' && desk.hurry());
