@testable import Duly

/// Entries posted to one ledger and questions between them, each step answered in turn. What is
/// refused is an answer too, and the story goes on.
func story(_ of: Input) throws -> Json {
    let ledger = Ledger()
    var answers: [Json] = []
    for step in try of.json("steps").asList() {
        let (name, asked) = try step.asVariant()
        let input = Input(try asked.asFields())
        do {
            answers.append(try input.answer(take(name, ledger, input)))
        } catch let refused as DulyError {
            let error = try refusal(refused, "date")
            answers.append(.object(["error": .object(error)]))
        }
    }
    return try told(["answers": answers])
}

/// The code, and those details that are told and wanted.
func refusal(_ of: DulyError, _ details: String...) throws -> [String: Json] {
    let all = try of.refusal()
    var wanted: [String: Json] = ["code": .text(all.code)]
    if let field = all.field, details.contains("field") { wanted["field"] = .text(field) }
    if let date = all.date, details.contains("date") { wanted["date"] = .text(date) }
    return wanted
}

private func take(_ step: String, _ ledger: Ledger, _ of: Input) throws -> Json {
    switch step {
    case "post":
        return try written(ledger.post(entry: Entry.read(of.rest())))
    case "open_items":
        let items = try position(ledger, of).openItems()
        return .list(try items.map { try openItem($0) })
    case "status":
        let (document, asOf) = (try of.text("document"), try of.date("as_of"))
        return try status(ledger.status(document: document, asOf: asOf, known: of.typedOr("known")))
    case "changed_since":
        let changes = try ledger.changedSince(since: of.typed("since"), asOf: of.date("as_of"))
        return .list(try changes.map { try change($0) })
    case "aging":
        let day = try position(ledger, of)
        let asked = try AskedAging(of)
        return try asked.answer(day.aging(policy: asked.policy))
    case "roll_forward":
        let (from, to) = (try of.date("from"), try of.date("to"))
        let found = try ledger.rollForward(from: from, to: to, known: of.typedOr("known"))
        let rows = try found.rows.map { try rollForwardRow($0) }
        return try told(["rows": rows])
    case "activity_statement":
        return try activityStatement(ledger, of)
    case "open_item_statement":
        return try openItemStatement(ledger, of)
    case "balance_forward_statement":
        return try balanceForwardStatement(ledger, of)
    case "balance":
        let (creditor, customer) = (try of.text("creditor"), try of.text("customer"))
        let found = try position(ledger, of).balance(customer: customer, creditor: creditor)
        return .list(try found.map { try accountBalance($0) })
    case "allocate":
        let (creditor, customer) = (try of.text("creditor"), try of.text("customer"))
        let items = try position(ledger, of).account(customer: customer, creditor: creditor)
        let amount = try of.money("amount")
        return try allocated(
            agingAllocate(amount: amount, items: items, order: of.typedOr("order")))
    case "post_dated":
        let query = try PositionQuery(
            asOf: of.date("as_of"), known: of.typedOr("known"), postDated: true)
        let receipts = try ledger.position(query: query).postDated() ?? []
        return .list(try receipts.map { try postDated($0) })
    default:
        throw Unreadable("no step `\(step)`")
    }
}

private func position(_ ledger: Ledger, _ of: Input) throws -> Position {
    try ledger.asKnown(known: of.typedElse("known", .everything), date: of.date("as_of"))
}

private func openItem(_ of: OpenItem) throws -> Json {
    try told([
        "item": of.id.text(),
        "customer": of.customer,
        "kind": of.kind,
        "due": of.due,
        "original": number(of.original),
        "open": number(of.open),
        "currency": of.open.currency,
    ])
}

private func status(_ of: DocumentStatus) throws -> Json {
    let by = of.settledBy
    return try told([
        "lifecycle": of.lifecycle,
        "settlement": of.settlement,
        "past_due": of.pastDue,
        "days_past_due": of.daysPastDue,
        "open": number(of.open),
        "summary": of.summary,
        "settled_by": told([
            "cash": number(by.cash),
            "credit": number(by.credit),
            "discount": number(by.discount),
            "tolerance": number(by.tolerance),
            "withholding": number(by.withholding),
            "write_off": number(by.writeOff),
            "moved": number(by.moved),
            "before_take_over": number(by.beforeTakeOver),
        ]),
    ])
}

private func change(_ of: ItemChange) throws -> Json {
    try told([
        "item": of.item.text(),
        "before": numberOr(of.before?.open),
        "after": numberOr(of.after?.open),
        "entries": of.entries,
    ])
}

private func accountBalance(_ of: AccountBalance) throws -> Json {
    try told([
        "currency": of.currency,
        "debits": number(of.debits),
        "credits": number(of.credits),
        "net": number(of.net),
    ])
}

private func postDated(_ of: PostDatedReceipt) throws -> Json {
    try told([
        "payment": of.id,
        "customer": of.customer,
        "currency": of.amount.currency,
        "value_date": of.valueDate,
        "posting_date": of.postingDate,
        "amount": number(of.amount),
        "counted": of.counted,
    ])
}

/// The columns that are not zero. Advances are payments to the vectors, and stand apart here.
private func rollForwardRow(_ of: RollForwardRow) throws -> Json {
    let amounts = of.amounts
    let columns: [(String, Money)] = [
        ("taken_over", amounts.takenOver),
        ("invoices", amounts.invoices),
        ("debit_notes", amounts.debitNotes),
        ("charges", amounts.charges),
        ("payments", try amounts.payments.plus(other: amounts.advances)),
        ("payments_reversed", amounts.paymentsReversed),
        ("refunds", amounts.refunds),
        ("credit_notes", amounts.creditNotes),
        ("discounts", amounts.discounts),
        ("tolerance", amounts.tolerance),
        ("withholding", amounts.withholding),
        ("write_offs", amounts.writeOffs),
        ("reversals", amounts.adjustmentsReversed),
        ("transfers", amounts.transfers),
        ("conversions", amounts.conversions),
    ]
    var moved: [String: Json] = [:]
    for (name, amount) in columns {
        if try amount.isZero() { continue }
        moved[name] = .text(try number(amount))
    }
    return try told([
        "creditor": of.creditor,
        "customer": of.customer,
        "currency": of.currency,
        "opening": number(amounts.opening),
        "columns": Json.object(moved),
        "closing": number(amounts.closing),
    ])
}
