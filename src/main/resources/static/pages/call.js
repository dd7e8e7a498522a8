import '../elements/call-panel.js';
import { Api } from '../models/api.js';
import { PanelDesk } from '../models/panel-desk.js';

const lineUrl = new URL('/ws', location.href);
lineUrl.protocol = lineUrl.protocol.replace('http', 'ws');

const desk = new PanelDesk(new Api(), {
  query: new URLSearchParams(location.search),
  lineUrl: lineUrl.href,
  visit: (address) => history.replaceState(null, '', address),
  leave: (address) => location.assign(address),
});
desk.addEventListener('change', () => (document.title = desk.title));
const panel = document.createElement('call-panel');
panel.desk = desk;
document.querySelector('main').replaceChildren(panel);
desk.open();

addEventListener('online', () => desk.session?.hurry?.());
addEventListener('offline', () => desk.session?.lose?.());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && desk.session?.hurry?.());
