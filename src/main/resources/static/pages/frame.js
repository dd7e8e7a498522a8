import { words } from '../words/words.js';

/** What the panel does besides where it stands in another page's frame: it tells of calls, and is asked for them. */
export function joinFrame(host, desk, api) {
  const told = new Set();
  const once = (type, detail) => {
    const key = `${type} ${detail.callId}`;
    if (!told.has(key)) host.tell(type, detail);
    told.add(key);
  };
  desk.framed = true;
  desk.addEventListener('change', () => {
    const { screen, session, summary } = desk;
    if (!session?.callId) return;
    if (screen === 'talk') once('started', { callId: session.callId });
    if (screen === 'summary') once('ended', { callId: session.callId, outcome: session.view.outcome ?? summary.outcome, summary });
  });
  host.addEventListener('call', async ({ detail }) => {
    if (!(await desk.take(detail))) return host.tell('refused', { reason: 'A call is under way. End it first.' });
    if (desk.stopped) host.tell('refused', { reason: 'They asked not to be called. The rep sees it, and may say why they call all the same.', doNotCall: desk.stop });
    return undefined;
  });
  document.addEventListener('click', (event) => download(event, api));
}

/** Nobody hands the panel over but a page around it. */
export function standsAlone() {
  const told = document.createElement('p');
  told.className = 'failed';
  told.setAttribute('role', 'alert');
  told.textContent = words.frameless;
  document.querySelector('main').replaceChildren(told);
}

/** A link carries no token, so its file is fetched with one. */
async function download(event, api) {
  const link = event.target.closest?.('a[download]');
  if (!link?.pathname.startsWith('/api/')) return;
  event.preventDefault();
  const { name, content } = await api.file(link.getAttribute('href'));
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: link.download || name || '' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
