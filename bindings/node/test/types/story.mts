// What TypeScript takes, under its strictest options.
import {
  Calendar, DulyError, Ledger, PaymentTerms, aging, json, money,
  type AgingPolicy, type CapWarning, type Fact, type Invoice, type Known, type Money,
} from 'duly';

const total: Money = { amount: '1000.00', currency: 'EUR' };
const invoice: Invoice = {
  id: 'INV-1',
  customer: 'ACME',
  invoiceDate: '2026-01-15',
  total,
  terms: new PaymentTerms('2/10 net 30'),
};
const fact: Fact = { kind: 'invoice', value: invoice };
const ledger = new Ledger();
const sequence: number | undefined = ledger.post({ recorded: '2026-01-15', fact }).sequence;
const entries = Object.freeze(ledger.entries());
const copy: Promise<Ledger> = Ledger.replayAsync(entries);

const known: Known = { kind: 'on', value: '2026-05-15' };
const policy: AgingPolicy = { basis: 'due', buckets: { bounds: '30,60,90' } };
for (const row of ledger.asKnown(known, '2026-03-31').aging(policy).rows) {
  const customer: string | undefined = row.customer;
  const first: Money | undefined = row.amounts.buckets[0];
  void [customer, first];
}
aging.of('2026-03-31', []);

export function told(warning: CapWarning): string {
  switch (warning.kind) {
    case 'too_long':
      return `${warning.daysOver} days over, ${warning.latest} at the latest`;
    case 'stale':
      return warning.rule.source;
    case 'no_rule':
      return warning.case;
    default: {
      const none: never = warning;
      return none;
    }
  }
}

const calendar = new Calendar(['saturday', 'sunday'], []);
new PaymentTerms('net 30').dueDates({ invoiceDate: '2026-01-15', total, calendar });
const read: Invoice = json.read('Invoice', json.write('Invoice', invoice));

try {
  money.plus(total, total);
} catch (error) {
  if (error instanceof DulyError) {
    const code: string = error.code;
    const field: string | undefined = error.field;
    void [code, field];
  }
}

// A float is no amount.
// @ts-expect-error
const float: Money = { amount: 1000.0, currency: 'EUR' };
// Nor has a record fields of other names.
// @ts-expect-error
const misspelled: Invoice = { ...invoice, due_dat: '2026-02-14' };
// @ts-expect-error
const unfinished: Invoice = { id: 'INV-1', customer: 'ACME', total };
// Words are those of the list.
// @ts-expect-error
money.rounded('1', 'EUR', 'halfUp');
// @ts-expect-error
const word: Known = 'on';
// What may be left out is not null, and not undefined on purpose.
// @ts-expect-error
const nothing: Invoice = { ...invoice, tax: null };
// A Date is no day.
// @ts-expect-error
ledger.asOf(new Date());
// A kind has the value of that kind.
// @ts-expect-error
const other: Fact = { kind: 'payment', value: invoice };
// An answer may be none.
// @ts-expect-error
const last: number = ledger.lastSequence();
// Positions come from ledgers alone; a ledger is no terms.
// @ts-expect-error
const position = new (ledger.asOf('2026-01-31').constructor as typeof import('duly').Position)();
// @ts-expect-error
const terms: PaymentTerms = ledger;
// Names of types have a JSON form, others have not.
// @ts-expect-error
json.read('Invoce', '{}');

void [sequence, copy, read, float, misspelled, unfinished, word, nothing, other, last, position];
void terms;
