@testable import Duly

/// The policy an aging is asked by: what is left of the input.
struct AskedAging {
    private let totals: Bool
    let policy: AgingPolicy

    init(_ of: Input) throws {
        totals = try of.typedElse("totals", false)
        policy = try AgingPolicy.read(of.rest())
    }

    /// What says nothing is left out.
    func answer(_ report: AgingReport) throws -> Json {
        var all: [String: Json] = [:]
        all["rows"] = .list(try report.rows.map { try row($0) })
        if totals {
            all["creditors"] = .list(try report.creditors.map { try total($0) })
            all["currencies"] = .list(try report.currencies.map { try total($0) })
            if let one = report.base { all["base"] = try base(one) }
        }
        let notes: [String: [Json]] = [
            "fallbacks": try report.fallbacks.map { try fallback($0) },
            "excess": try report.excess.map { try excess($0) },
            "undated": try report.undated.map { try itemText($0) },
            "without_booked_rate": try report.withoutBookedRate.map { try itemText($0) },
        ]
        for (name, held) in notes where !held.isEmpty { all[name] = .list(held) }
        if policy.buckets?.version != nil, let buckets = report.policy.buckets {
            all["buckets"] = try written(buckets)
        }
        return .object(all)
    }

    private func row(_ of: AgingRow) throws -> Json {
        var all = try amounts(of.currency, of.amounts)
        all["creditor"] = .text(of.creditor)
        all["customer"] = textOr(of.customer)
        if policy.groupBy == AgingGroup.billingAccount {
            all["billing_account"] = textOr(of.billingAccount)
        }
        if let cells = of.items {
            all["items"] = .list(try cells.map { try itemTexts($0) })
        }
        return .object(all)
    }

    private func total(_ of: AgingTotal) throws -> Json {
        var all = try amounts(of.currency, of.amounts)
        if let creditor = of.creditor { all["creditor"] = .text(creditor) }
        return .object(all)
    }
}

private func textOr(_ text: String?) -> Json {
    guard let text else { return .null }
    return .text(text)
}

private func itemText(_ id: ItemId) throws -> Json {
    .text(try id.text())
}

private func itemTexts(_ ids: [ItemId]) throws -> Json {
    .list(try ids.map { try itemText($0) })
}

private func fallback(_ of: BasisFallback) throws -> Json {
    try told(["item": of.item.text(), "used": of.used])
}

private func excess(_ of: ExcessShare) throws -> Json {
    try told([
        "item": of.item.text(),
        "dimension": of.dimension,
        "said": number(of.said),
        "open": number(of.open),
    ])
}

private func amounts(_ currency: String, _ of: AgingAmounts) throws -> [String: Json] {
    var all: [String: Json] = [
        "currency": .text(currency),
        "buckets": try written(numbers(of.buckets)),
        "unapplied": .text(try number(of.unapplied)),
        "total": .text(try number(of.total)),
    ]
    var held: [String: Json] = [:]
    for one in try of.dimensions.filter({ try isHeld($0) }) {
        let word = try written(one.dimension).asText()
        held[word] = try told([
            "buckets": numbers(one.buckets),
            "unapplied": number(one.unapplied),
            "total": number(one.total),
        ])
    }
    if !held.isEmpty { all["dimensions"] = .object(held) }
    if let one = of.base { all["base"] = try base(one) }
    return all
}

private func isHeld(_ of: DimensionAmounts) throws -> Bool {
    if try !of.total.isZero() { return true }
    return try of.buckets.contains { try !$0.isZero() }
}

private func base(_ of: AgingBase) throws -> Json {
    try told([
        "buckets": numbers(of.buckets),
        "unapplied": number(of.unapplied),
        "total": number(of.total),
        "at_booking": number(of.atBooking),
        "revaluation": number(of.revaluation),
    ])
}

func allocated(_ of: Allocated) throws -> Json {
    let shares = try of.shares.map { try allocationShare($0) }
    return try told(["shares": shares, "left": number(of.left)])
}

private func allocationShare(_ of: AllocationShare) throws -> Json {
    try told(["item": of.item.text(), "amount": number(of.amount)])
}
