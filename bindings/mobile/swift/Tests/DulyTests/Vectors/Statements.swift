@testable import Duly

func openItemStatement(_ ledger: Ledger, _ of: Input) throws -> Json {
    let (creditor, customer) = (try of.text("creditor"), try of.text("customer"))
    let entries: Bool = try of.typedElse("entries", false)
    let options = try StatementOptions(
        buckets: of.typedOr("buckets"), unapplied: of.typedOr("unapplied"),
        nominalDue: of.typedElse("nominal_due", false))
    let query = try PositionQuery(
        asOf: of.date("as_of"), known: of.typedOr("known"), customer: customer, entries: entries)
    let statement = try ledger.position(query: query)
        .statement(customer: customer, options: options, creditor: creditor)
    return .list(try statement.currencies.map { try statementCurrency($0, entries) })
}

private func statementCurrency(_ of: StatementCurrency, _ entries: Bool) throws -> Json {
    let items = try of.items.map { try statementItem($0, entries) }
    return try told([
        "currency": of.currency,
        "items": items,
        "buckets": numbers(of.buckets),
        "unapplied": number(of.unapplied),
        "total": number(of.total),
        "past_due": number(of.pastDue),
        "disputed": number(of.disputed),
    ])
}

private func statementItem(_ of: StatementItem, _ entries: Bool) throws -> Json {
    let offers = try of.offers.map { try statementOffer($0) }
    let item = try told([
        "item": of.id.text(),
        "kind": of.kind,
        "invoice_date": of.invoiceDate,
        "due": of.due,
        "original": number(of.original),
        "settled": number(of.settled),
        "open": number(of.open),
        "disputed": number(of.disputed),
        "days_past_due": of.daysPastDue,
        "offers": offers,
    ])
    guard entries else { return item }
    var all = try item.asFields()
    all["entries"] = .list(try of.entries.map { try movement($0.date, $0.entry, $0.amount) })
    return .object(all)
}

private func statementOffer(_ of: StatementOffer) throws -> Json {
    try told(["until": of.until, "discount": number(of.discount), "pay": numberOr(of.pay)])
}

func activityStatement(_ ledger: Ledger, _ of: Input) throws -> Json {
    let (creditor, customer) = (try of.text("creditor"), try of.text("customer"))
    let (from, to) = (try of.date("from"), try of.date("to"))
    let statement = try ledger.activityStatement(
        customer: customer, from: from, to: to, known: of.typedOr("known"), creditor: creditor)
    let accounts = try statement.currencies.filter { try isTold($0) }
    return .list(try accounts.map { try activityAccount($0) })
}

private func activityAccount(_ of: StatementAccount) throws -> Json {
    try told([
        "currency": of.currency,
        "opening": number(of.opening),
        "movements": movements(of.lines),
        "closing": number(of.closing),
    ])
}

func balanceForwardStatement(_ ledger: Ledger, _ of: Input) throws -> Json {
    let (creditor, customer) = (try of.text("creditor"), try of.text("customer"))
    let before = Input(try of.json("last").asFields())
    let last = try LastStatement(
        asOf: before.date("as_of"), known: before.typedElse("known", .everything))
    try before.close()
    let statement = try ledger.balanceForwardStatement(
        customer: customer, last: last, asOf: of.date("as_of"), known: of.typedOr("known"),
        creditor: creditor)
    let accounts = try statement.currencies.filter { try isTold($0) }
    return .list(try accounts.map { try balanceForwardAccount($0) })
}

private func balanceForwardAccount(_ of: StatementAccount) throws -> Json {
    try told([
        "currency": of.currency,
        "opening": number(of.opening),
        "prior_period": movements(of.priorPeriod),
        "movements": movements(of.lines),
        "closing": number(of.closing),
    ])
}

/// The vectors tell movements only: neither documents of nothing nor what settled what inside an
/// account, nor an account that has nothing else.
private func isTold(_ of: StatementAccount) throws -> Bool {
    if try !of.opening.isZero() { return true }
    return try (of.lines + of.priorPeriod).contains { try !$0.amount.isZero() }
}

private func movements(_ of: [StatementLine]) throws -> [Json] {
    let moved = try of.filter { try !$0.amount.isZero() }
    return try moved.map { try movement($0.date, $0.entry, $0.amount) }
}

private func movement(_ date: CivilDate, _ entry: String, _ amount: Money) throws -> Json {
    try told(["date": date, "entry": entry, "amount": number(amount)])
}
