//! What receipts settle (A1 to A5, A9), and which part of a debt a payment settles (A8). Every form
//! is that of `docs/json.md`.

use duly::{
    Claim, Date, KnownPayer, MatchPolicy, Money, OpenItem, Receipt, SettlementOrder,
    allocate_claims, match_receipts,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Answer, read, written};

/// The answers, receipt by receipt: a proposal, or an error with its code and field.
pub(crate) fn receipts(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        receipts: Vec<Receipt>,
        items: Vec<OpenItem>,
        #[serde(default)]
        known: Vec<KnownPayer>,
        #[serde(default)]
        policy: MatchPolicy,
    }
    let input: Input = read(input)?;
    let proposals = match_receipts(&input.receipts, &input.items, &input.known, &input.policy);
    let answer = |answer: duly::Result<duly::MatchProposal>| match answer {
        Ok(proposal) => written(proposal),
        Err(error) => Ok(json!({"error": {"code": error.code(), "field": error.field()}})),
    };
    let answers: Vec<Value> = proposals.into_iter().map(answer).collect::<Result<_, _>>()?;
    Ok(json!({"answers": answers}))
}

/// An order by its name, or as data.
#[derive(Deserialize)]
#[serde(untagged)]
enum Order {
    Ready(String),
    Said(SettlementOrder),
}

impl Order {
    fn order(self) -> SettlementOrder {
        match self {
            Self::Said(order) => order,
            Self::Ready(name) => match name.as_str() {
                "bgb" => SettlementOrder::bgb(),
                "code_civil" => SettlementOrder::code_civil(),
                "pro_rata" => SettlementOrder::pro_rata(),
                _ => SettlementOrder::default(),
            },
        }
    }
}

pub(crate) fn claims(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: Money,
        on: Date,
        claims: Vec<Claim>,
        order: Option<Order>,
    }
    let input: Input = read(input)?;
    let order = input.order.map(Order::order).unwrap_or_default();
    let (shares, left) = allocate_claims(input.amount, input.on, &input.claims, &order)?;
    Ok(json!({"shares": written(shares)?, "left": written(left)?}))
}
