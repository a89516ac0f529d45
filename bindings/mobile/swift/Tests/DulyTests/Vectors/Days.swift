@testable import Duly

/// A weekend with holidays, or several calendars as one.
func calendar(_ json: Json) throws -> Duly.Calendar {
    let form = Input(try json.asFields())
    if let rule: JoinRule = try form.typedOr("join") {
        let parts = try form.json("calendars").asList().map { try calendar($0) }
        return try Duly.Calendar.joined(calendars: parts, rule: rule)
    }
    return try Duly.Calendar(weekend: form.typed("weekend"), holidays: form.typed("holidays"))
}

/// Steps; one whose number no type of Swift holds is asked for by its text.
func program(_ json: Json) throws -> [Step] {
    var steps: [Step] = []
    for step in try json.asList() {
        do {
            steps.append(try Step.read(step))
        } catch is OutOfRange {
            steps += try dateProgramParse(text: stepText(step))
        }
    }
    return steps
}

private func stepText(_ step: Json) -> String {
    switch step {
    case .text(let word): return word
    case .list(let all): return all.map { stepText($0) }.joined(separator: " ")
    case .object(let all):
        return all.map { "\($0.key) \(stepText($0.value))" }.joined(separator: " ")
    default: return step.description
    }
}

func runProgram(_ of: Input) throws -> Json {
    let steps = try program(of.json("program"))
    let days = try of.find("calendar").map { try calendar($0) }
    let way = try dateProgramExplain(steps: steps, base: of.date("base"), calendar: days)
    let answers = try way.steps.map { step in try told(["from": step.from, "to": step.to]) }
    return try told(["nominal": way.nominal, "date": way.date, "steps": answers])
}

/// By which convention, and of which days.
func dayCount(_ of: Input) throws -> (by: DayCount, period: DayCountInput) {
    let by: DayCount = try of.typedElse("day_count", .act365Fixed)
    let period = try DayCountInput(
        start: of.date("start"), end: of.date("end"), termination: of.typedOr("termination"))
    return (by, period)
}
