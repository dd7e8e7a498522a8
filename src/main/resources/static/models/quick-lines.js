/**
 * What each chip logs as the customer's words; one that ends in a blank waits for its end. English in every language of the
 * page, as this is what the coach understands.
 */
export const QUICK_LINES = {
  angry: 'I am angry about this.',
  cost: 'It cost us $',
  refund: 'I want my money back.',
  credit: 'I want a credit of $',
  apology: 'I want an apology.',
  callback: 'I want someone to call me back.',
  refuses: 'I do not want to talk about it.',
  price: 'What would it cost me?',
  'not-theirs': 'That is not my decision.',
  elsewhere: 'We have gone with another company.',
  calmer: 'All right, that helps.',
  thanks: 'Thank you.',
};
