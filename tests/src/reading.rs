//! Aging, statements, balances and allocations: of a ledger's items, or of a host's own (G, R, K2).

use duly::{
    Aging, AgingAmounts, AgingBase, AgingBasis, AgingPolicy, AgingReport, AgingRow, AgingTotal,
    AllocationOrder, Buckets, CreditorId, CustomerId, Date, EntryId, Known, LastStatement, Ledger,
    Money, OpenItem, PositionQuery, Statement, StatementAccount, StatementCurrency, StatementItem,
    StatementLine, StatementOptions, UnappliedCredits, allocate,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{Answer, Fault, form::MoneyForm, read, written};

/// A list of buckets, alone or with the name of its version.
#[derive(Deserialize)]
#[serde(untagged)]
enum BucketsForm {
    Plain(String),
    Versioned(VersionedForm),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionedForm {
    bounds: String,
    version: Option<String>,
}

impl BucketsForm {
    fn build(&self) -> duly::Result<Buckets> {
        match self {
            Self::Plain(bounds) => bounds.parse(),
            Self::Versioned(VersionedForm { bounds, version: None }) => bounds.parse(),
            Self::Versioned(VersionedForm { bounds, version: Some(name) }) => {
                Ok(bounds.parse::<Buckets>()?.with_version(name))
            }
        }
    }
}

pub(crate) fn bucket_edges(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        buckets: BucketsForm,
        as_of: String,
    }
    let input: Input = read(input)?;
    written(input.buckets.build()?.edges(input.as_of.parse()?))
}

pub(crate) fn bucket_labels(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        buckets: Option<BucketsForm>,
        #[serde(default)]
        basis: AgingBasis,
    }
    let input: Input = read(input)?;
    let buckets = input.buckets.as_ref().map(BucketsForm::build).transpose()?.unwrap_or_default();
    Ok(buckets.names(input.basis).into_iter().map(|name| name.label).collect())
}

/// An aging of items that are given: as a step of a story, with `items`.
pub(crate) fn aging(input: &Value) -> Answer {
    #[derive(Deserialize)]
    struct Input {
        as_of: String,
        items: Vec<OpenItem>,
    }
    let Input { as_of, items } = read(input)?;
    let asked = AskedAging::of(input, &["as_of", "items"])?;
    asked.told(&Aging::of(as_of.parse()?, &items, &asked.policy)?)
}

/// An aging of a ledger.
pub(crate) fn ledger_aging(ledger: &Ledger, input: &Value) -> Answer {
    #[derive(Deserialize)]
    struct Input {
        as_of: String,
        #[serde(default)]
        known: Known,
    }
    let Input { as_of, known } = read(input)?;
    let position = ledger.as_known(known, as_of.parse()?)?;
    let asked = AskedAging::of(input, &["as_of", "known"])?;
    asked.told(&position.aging(&asked.policy)?)
}

struct AskedAging {
    policy: AgingPolicy,
    totals: bool,
    version: bool,
}

impl AskedAging {
    /// What is left of an input is the policy, as the JSON form writes it.
    fn of(input: &Value, others: &[&str]) -> Result<Self, Fault> {
        let mut rest: Map<String, Value> = read(input)?;
        others.iter().for_each(|name| drop(rest.remove(*name)));
        let totals = rest.remove("totals").as_ref().map(read).transpose()?.unwrap_or(false);
        let buckets: Option<BucketsForm> = rest.remove("buckets").as_ref().map(read).transpose()?;
        let mut policy: AgingPolicy = read(&Value::Object(rest))?;
        if let Some(buckets) = buckets {
            policy.buckets = buckets.build()?;
        }
        let version = policy.buckets.version().is_some();
        Ok(Self { policy, totals, version })
    }

    /// What says nothing is left out.
    fn told(&self, report: &AgingReport) -> Answer {
        let rows: Result<Vec<Value>, Fault> = report.rows.iter().map(|row| self.row(row)).collect();
        let mut told = json!({"rows": rows?});
        if self.totals {
            let total = |total: &AgingTotal| -> Answer {
                let mut told = amounts(total.currency, &total.amounts)?;
                if let Some(creditor) = &total.creditor {
                    told["creditor"] = written(creditor)?;
                }
                Ok(told)
            };
            let creditors: Result<Vec<Value>, Fault> = report.creditors.iter().map(total).collect();
            told["creditors"] = Value::Array(creditors?);
            let currencies: Result<Vec<Value>, Fault> =
                report.currencies.iter().map(total).collect();
            told["currencies"] = Value::Array(currencies?);
            if let Some(total) = &report.base {
                told["base"] = base(total);
            }
        }
        let fallbacks = report.fallbacks.iter().map(|one| {
            let used = written(one.used)?;
            Ok(json!({"item": one.item.to_string(), "used": used}))
        });
        let excess = report.excess.iter().map(|one| {
            Ok(json!({
                "item": one.item.to_string(),
                "dimension": written(one.dimension)?,
                "said": text(&one.said),
                "open": text(&one.open),
            }))
        });
        let names = |items: &[duly::ItemId]| -> Vec<Value> {
            items.iter().map(|item| Value::String(item.to_string())).collect()
        };
        let notes = [
            ("fallbacks", fallbacks.collect::<Result<Vec<Value>, Fault>>()?),
            ("excess", excess.collect::<Result<Vec<Value>, Fault>>()?),
            ("undated", names(&report.undated)),
            ("without_booked_rate", names(&report.without_booked_rate)),
        ];
        for (name, list) in notes.into_iter().filter(|(_, list)| !list.is_empty()) {
            told[name] = Value::Array(list);
        }
        if self.version {
            told["buckets"] = written(&report.policy.buckets)?;
        }
        Ok(told)
    }

    fn row(&self, row: &AgingRow) -> Answer {
        let mut told = amounts(row.currency, &row.amounts)?;
        told["creditor"] = written(&row.creditor)?;
        told["customer"] = written(&row.customer)?;
        if self.policy.group_by == duly::AgingGroup::BillingAccount {
            told["billing_account"] = written(&row.billing_account)?;
        }
        if let Some(items) = &row.items {
            let cell = |items: &Vec<duly::ItemId>| items.iter().map(ToString::to_string).collect();
            told["items"] = items.iter().map(cell).collect::<Vec<Value>>().into();
        }
        Ok(told)
    }
}

fn amounts(currency: duly::Currency, amounts: &AgingAmounts) -> Answer {
    let mut told = json!({
        "currency": currency,
        "buckets": texts(&amounts.buckets),
        "unapplied": text(&amounts.unapplied),
        "total": text(&amounts.total),
    });
    let held = |one: &&duly::DimensionAmounts| {
        !one.total.is_zero() || one.buckets.iter().any(|amount| !amount.is_zero())
    };
    for one in amounts.dimensions.iter().filter(held) {
        let name = written(one.dimension)?;
        told["dimensions"][name.as_str().unwrap_or_default()] = json!({
            "buckets": texts(&one.buckets),
            "unapplied": text(&one.unapplied),
            "total": text(&one.total),
        });
    }
    if let Some(total) = &amounts.base {
        told["base"] = base(total);
    }
    Ok(told)
}

fn base(base: &AgingBase) -> Value {
    json!({
        "buckets": texts(&base.buckets),
        "unapplied": text(&base.unapplied),
        "total": text(&base.total),
        "at_booking": text(&base.at_booking),
        "revaluation": text(&base.revaluation),
    })
}

fn text(money: &Money) -> String {
    money.amount().to_string()
}

fn texts(moneys: &[Money]) -> Vec<String> {
    moneys.iter().map(text).collect()
}

/// One account on a day, with how much of the log counts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedAccount {
    creditor: String,
    customer: String,
    as_of: String,
    #[serde(default)]
    known: Known,
}

pub(crate) fn balance(ledger: &Ledger, asked: &AskedAccount) -> Answer {
    let (creditor, customer) = account(&asked.creditor, &asked.customer)?;
    let position = ledger.as_known(asked.known, asked.as_of.parse()?)?;
    let told = |balance: &duly::AccountBalance| {
        json!({
            "currency": balance.currency,
            "debits": text(&balance.debits),
            "credits": text(&balance.credits),
            "net": text(&balance.net),
        })
    };
    Ok(position.balance(&creditor, Some(&customer))?.iter().map(told).collect())
}

fn account(creditor: &str, customer: &str) -> duly::Result<(CreditorId, CustomerId)> {
    Ok((creditor.parse()?, customer.parse()?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedOpenItems {
    creditor: String,
    customer: String,
    as_of: String,
    #[serde(default)]
    known: Known,
    buckets: Option<BucketsForm>,
    #[serde(default)]
    unapplied: UnappliedCredits,
    #[serde(default)]
    nominal_due: bool,
    #[serde(default)]
    entries: bool,
}

pub(crate) fn open_item_statement(ledger: &Ledger, asked: &AskedOpenItems) -> Answer {
    let (creditor, customer) = account(&asked.creditor, &asked.customer)?;
    let buckets = asked.buckets.as_ref().map(BucketsForm::build).transpose()?.unwrap_or_default();
    let (unapplied, nominal_due) = (asked.unapplied, asked.nominal_due);
    let options = StatementOptions { buckets, unapplied, nominal_due };
    let query = PositionQuery {
        known: asked.known,
        customer: Some(customer.clone()),
        entries: asked.entries,
        ..PositionQuery::from(asked.as_of.parse::<Date>()?)
    };
    let position = ledger.position(query)?;
    let statement = position.statement(&creditor, &customer, &options)?;
    let currency = |told: &StatementCurrency| -> Answer {
        let shown = |item: &StatementItem| statement_item(item, asked.entries);
        let items: Result<Vec<Value>, Fault> = told.items.iter().map(shown).collect();
        Ok(json!({
            "currency": told.currency,
            "items": items?,
            "buckets": texts(&told.buckets),
            "unapplied": text(&told.unapplied),
            "total": text(&told.total),
            "past_due": text(&told.past_due),
            "disputed": text(&told.disputed),
        }))
    };
    let currencies: Result<Vec<Value>, Fault> = statement.currencies.iter().map(currency).collect();
    Ok(Value::Array(currencies?))
}

fn statement_item(item: &StatementItem, entries: bool) -> Answer {
    let offer = |offer: &duly::StatementOffer| {
        let pay = offer.pay.as_ref().map(text);
        json!({"until": offer.until, "discount": text(&offer.discount), "pay": pay})
    };
    let mut told = json!({
        "item": item.id.to_string(),
        "kind": written(item.kind)?,
        "invoice_date": item.invoice_date,
        "due": item.due,
        "original": text(&item.original),
        "settled": text(&item.settled),
        "open": text(&item.open),
        "disputed": text(&item.disputed),
        "days_past_due": item.days_past_due,
        "offers": item.offers.iter().map(offer).collect::<Vec<Value>>(),
    });
    if entries {
        let moved = item.entries.iter().map(|one| movement(one.date, &one.entry, &one.amount));
        told["entries"] = moved.collect();
    }
    Ok(told)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedForward {
    creditor: String,
    customer: String,
    last: LastForm,
    as_of: String,
    #[serde(default)]
    known: Known,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LastForm {
    as_of: String,
    #[serde(default)]
    known: Known,
}

pub(crate) fn balance_forward_statement(ledger: &Ledger, asked: &AskedForward) -> Answer {
    let (creditor, customer) = account(&asked.creditor, &asked.customer)?;
    let last = LastStatement { as_of: asked.last.as_of.parse()?, known: asked.last.known };
    let as_of: Date = asked.as_of.parse()?;
    let statement =
        Statement::balance_forward(ledger, &creditor, &customer, last, as_of, asked.known)?;
    let told = |account: &&StatementAccount| has_movements(account) || !account.opening.is_zero();
    let written = |account: &StatementAccount| {
        json!({
            "currency": account.currency,
            "opening": text(&account.opening),
            "prior_period": movements(&account.prior_period),
            "movements": movements(&account.lines),
            "closing": text(&account.closing),
        })
    };
    Ok(statement.currencies.iter().filter(told).map(written).collect())
}

/// The vectors tell movements only: neither documents of nothing nor what settled what inside an
/// account, nor an account that has nothing else.
pub(crate) fn has_movements(account: &StatementAccount) -> bool {
    account.lines.iter().chain(&account.prior_period).any(|line| !line.amount.is_zero())
}

pub(crate) fn movements(lines: &[StatementLine]) -> Vec<Value> {
    let moved = lines.iter().filter(|line| !line.amount.is_zero());
    moved.map(|line| movement(line.date, &line.entry, &line.amount)).collect()
}

fn movement(date: Date, entry: &EntryId, amount: &Money) -> Value {
    json!({"date": date, "entry": entry, "amount": text(amount)})
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedAllocation {
    creditor: String,
    customer: String,
    as_of: String,
    #[serde(default)]
    known: Known,
    amount: MoneyForm,
    #[serde(default)]
    order: AllocationOrder,
}

pub(crate) fn ledger_allocate(ledger: &Ledger, asked: &AskedAllocation) -> Answer {
    let (creditor, customer) = account(&asked.creditor, &asked.customer)?;
    let position = ledger.as_known(asked.known, asked.as_of.parse()?)?;
    let items: Vec<OpenItem> =
        position.account(&creditor, Some(&customer)).into_iter().cloned().collect();
    allocated(asked.amount.build()?, &items, &asked.order)
}

pub(crate) fn allocate_items(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: MoneyForm,
        items: Vec<OpenItem>,
        #[serde(default)]
        order: AllocationOrder,
    }
    let input: Input = read(input)?;
    allocated(input.amount.build()?, &input.items, &input.order)
}

fn allocated(amount: Money, items: &[OpenItem], order: &AllocationOrder) -> Answer {
    let (shares, left) = allocate(amount, items, order)?;
    let mut told = Vec::with_capacity(shares.len());
    for share in shares {
        told.push(json!({"item": share.item.to_string(), "amount": text(&share.amount)}));
    }
    Ok(json!({"shares": told, "left": text(&left)}))
}
