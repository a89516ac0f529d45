// The same by `require`.
import duly = require('duly');

const sum: duly.Money = duly.money.plus(
  { amount: '1.00', currency: 'EUR' },
  { amount: '2.00', currency: 'EUR' },
);
export const shown: string = `${sum.amount} ${sum.currency}`;
