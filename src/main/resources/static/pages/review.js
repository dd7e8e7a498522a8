import '../elements/review-desk.js';
import '../elements/score-card.js';
import { Api } from '../models/api.js';
import { CallReview } from '../models/call-review.js';

const review = new CallReview(new Api());
review.addEventListener('change', () => (document.title = review.title));
const desk = document.createElement('review-desk');
desk.review = review;
document.querySelector('main').replaceChildren(desk);
review.open(decodeURIComponent(location.pathname.split('/')[2]), new URLSearchParams(location.search).get('q') ?? '');
