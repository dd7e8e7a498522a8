import '../elements/customer-page.js';
import { Api } from '../models/api.js';
import { CustomerRecord } from '../models/customer-record.js';

const externalId = decodeURIComponent(location.pathname.split('/').at(-1));
const record = new CustomerRecord(new Api(), externalId);
record.addEventListener('change', () => (document.title = record.title));
const page = document.createElement('customer-page');
page.record = record;
document.querySelector('main').replaceChildren(page);
record.open();
