//! What TypeScript is told of the Node package: `index.d.ts`, and the named exports of
//! `index.mjs`.

use std::fmt::Write as _;

use crate::{
    model::{Choice, Field, Function, Holds, Kind, Model, Object, Receiver, Record, Ty, camel},
    node::{namespaces, with_json},
    node_docs::{self, Words},
    output::HEAD,
};

/// Aliases of texts that say more than `string`.
const ALIASES: &str = "\
/** A decimal as text, with its digits: `\"10.50\"`. Numbers are refused, they are not exact. */
export type DecimalText = string;
/** A day as text: `\"2026-01-31\"`. A `Date` is refused, it shifts across time zones. */
export type DateText = string;
/** The smallest step of a cash payment, as a decimal: `\"0.05\"`. */
export type CashStep = DecimalText;
/** The steps from a base date to a date (T2). */
export type DateProgram = Step[];
/** Payment terms in their notation: `\"2/10 net 30\"` (T4). */
export type TermsText = string;
/** A calendar by its parts. */
export interface CalendarParts {
  /** The days of the week that are closed. */
  weekend: Weekday[];
  /** The single days that are closed. */
  holidays?: DateText[];
}
/** Why something was refused. */
export class DulyError extends Error {
  constructor(refusal: Refusal);
  readonly name: 'DulyError';
  /** The stable dotted word to branch on, such as `money.currency_mismatch`. */
  readonly code: string;
  /** The field or argument that was wrong, with the way to it: `lines[1].net.amount`. */
  readonly field?: string;
  /** What was found there, as text. */
  readonly found?: string;
  /** What would have been taken, in words. */
  readonly expected?: string;
  /** The id of the record, item or entry concerned. */
  readonly item?: string;
  /** The first date on which the rule would be broken. */
  readonly date?: DateText;
  /** In a text that was parsed: how many characters stand before the fault. */
  readonly position?: number;
}
";

const JSON: &str = "\
/** The JSON form of each record, enum and union: the same in every language. */
export const json: {
  /** The JSON form of a value. */
  write<Name extends keyof JsonTypes>(type: Name, value: JsonTypes[Name]): string;
  /** A value from its JSON form. Unknown fields, and numbers for amounts, are refused. */
  read<Name extends keyof JsonTypes>(type: Name, text: string): JsonTypes[Name];
};

/**
 * Calls a function by its name, such as `money.plus` or `ledger.roll_forward`: its arguments and
 * its answer are in the JSON form that all languages share.
 */
export function call(name: string, input: string): string;
/** {@link call}, off the main thread. */
export function callAsync(name: string, input: string): Promise<string>;
/** The names {@link call} knows, each with the names of its arguments. */
export function calls(): Record<string, string[]>;
";

/// The types of everything that is exported.
pub(crate) fn types(model: &Model, words: &Words) -> String {
    let mut out = format!("// {HEAD}\n\n{ALIASES}");
    for text in &model.texts {
        let doc = match text.doc.as_str() {
            "" => "Text as the host gave it, 1 to 128 characters.",
            doc => doc,
        };
        words.comment(&mut out, doc, "");
        let _ = writeln!(out, "export type {} = string;", text.name);
    }
    for choice in &model.choices {
        match choice.is_union {
            true => union(&mut out, words, choice),
            false => enumeration(&mut out, words, choice),
        }
    }
    for record in &model.records {
        self::record(&mut out, words, record);
    }
    for object in &model.objects {
        class(&mut out, words, model, object);
    }
    for name in namespaces(model) {
        let _ = writeln!(out, "\n/** {}. */", about(model, name));
        let _ = writeln!(out, "export const {}: {{", camel(name));
        for function in model.functions_of(name) {
            member(&mut out, words, function, Place::Namespace);
        }
        out.push_str("};\n");
    }
    for function in model.functions.iter().filter(|function| function.owner.is_none()) {
        member(&mut out, words, function, Place::Alone);
    }
    out.push_str("\n/** What has a JSON form, by name. */\nexport interface JsonTypes {\n");
    for name in with_json(model) {
        let _ = writeln!(out, "  {name}: {name};");
    }
    let _ = write!(out, "}}\n\n{JSON}");
    out
}

/// The named exports of the module: everything the native library has, by name.
pub(crate) fn module(model: &Model) -> String {
    let mut names: Vec<String> = model.objects.iter().map(|object| object.name.clone()).collect();
    names.extend(namespaces(model).into_iter().map(camel));
    let alone = model.functions.iter().filter(|function| function.owner.is_none());
    names.extend(alone.map(|function| camel(&function.name)));
    names.extend(["DulyError", "call", "callAsync", "calls", "json"].map(str::to_owned));
    names.sort();
    format!(
        "// {HEAD}\nimport duly from './index.cjs';\n\nexport const {{\n  {},\n}} = duly;\n",
        names.join(",\n  ")
    )
}

fn about(model: &Model, name: &str) -> String {
    let known = model.record(name).is_some() || model.choice(name).is_some();
    match known {
        true => format!("Functions of {{@link {name}}}"),
        false => format!("Functions about: {}", crate::model::snake(name).replace('_', " ")),
    }
}

fn enumeration(out: &mut String, words: &Words, choice: &Choice) {
    out.push('\n');
    node_docs::write(out, &with_variants(words, choice), "");
    let words: Vec<String> = choice.variants.iter().map(|v| format!("'{}'", v.word)).collect();
    let _ = writeln!(out, "export type {} =\n  | {};", choice.name, words.join("\n  | "));
}

/// The documentation of a choice, with what each of its words means.
fn with_variants(words: &Words, choice: &Choice) -> String {
    let mut text = words.text(&choice.doc);
    if choice.variants.iter().any(|variant| !variant.doc.is_empty()) {
        text.push('\n');
        for variant in &choice.variants {
            let _ = write!(text, "\n- '{}': {}", variant.word, words.brief(&variant.doc));
        }
    }
    text
}

fn union(out: &mut String, words: &Words, choice: &Choice) {
    out.push('\n');
    node_docs::write(out, &with_variants(words, choice), "");
    let mut ways = Vec::new();
    for variant in &choice.variants {
        let word = &variant.word;
        ways.push(match &variant.holds {
            Holds::Nothing => format!("'{word}'\n  | {{ kind: '{word}' }}"),
            Holds::One(of) => format!("{{ kind: '{word}'; value: {} }}", ts(of)),
            Holds::Fields(fields) => {
                let shown = |(name, ty, _): &(String, Ty, String)| {
                    let (mark, ty) = match ty.plain() {
                        Ty::Option(of) => ("?", ts(of)),
                        ty => ("", ts(ty)),
                    };
                    format!("{}{mark}: {ty}", camel(name))
                };
                let fields: Vec<String> = fields.iter().map(shown).collect();
                format!("{{ kind: '{word}'; {} }}", fields.join("; "))
            }
        });
    }
    let _ = writeln!(out, "export type {} =\n  | {};", choice.name, ways.join("\n  | "));
}

fn record(out: &mut String, words: &Words, record: &Record) {
    out.push('\n');
    words.comment(out, &record.doc, "");
    let _ = writeln!(out, "export interface {} {{", record.name);
    for field in &record.fields {
        words.comment(out, &field.doc, "  ");
        let _ = writeln!(out, "  {};", property(field));
    }
    out.push_str("}\n");
}

fn property(field: &Field) -> String {
    let name = camel(&field.name);
    match (field.optional, field.ty.plain()) {
        (true, Ty::Option(of)) => format!("{name}?: {}", ts(of)),
        (true, ty) => format!("{name}?: {}", ts(ty)),
        (false, ty) => format!("{name}: {}", ts(ty)),
    }
}

/// A type as a value crosses, in or out.
fn ts(ty: &Ty) -> String {
    match ty {
        Ty::Unit => "void".into(),
        Ty::Bool => "boolean".into(),
        Ty::Int(_) => "number".into(),
        Ty::Str => "string".into(),
        Ty::Decimal => "DecimalText".into(),
        Ty::Date => "DateText".into(),
        Ty::Named(name, Kind::Object) => match name.as_str() {
            "Calendar" => "Calendar | CalendarParts".into(),
            "PaymentTerms" => "PaymentTerms | TermsText".into(),
            other => other.into(),
        },
        Ty::Named(name, _) if name == "Date" => "DateText".into(),
        Ty::Named(name, _) if name == "Decimal" => "DecimalText".into(),
        Ty::Named(name, _) => name.clone(),
        Ty::Option(of) => format!("{} | null", ts(of)),
        Ty::List(of) => match ts(of) {
            one if one.contains(' ') => format!("Array<{one}>"),
            one => format!("{one}[]"),
        },
        Ty::Map(key, value) => format!("Record<{}, {}>", ts(key), ts(value)),
        Ty::Pair(one, two) => format!("[{}, {}]", ts(one), ts(two)),
        Ty::Boxed(_, of) => ts(of),
    }
}

/// What a function answers: objects as instances, none as undefined.
fn answer(ty: &Ty) -> String {
    match ty.plain() {
        Ty::Named(name, Kind::Object) => name.clone(),
        Ty::Option(of) => format!("{} | undefined", answer(of)),
        ty => ts(ty),
    }
}

/// An argument may be of what cannot be changed, too.
fn taken(ty: &Ty) -> String {
    match ty.plain() {
        Ty::List(_) => format!("readonly {}", {
            let shown = ts(ty);
            match shown.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
                Some(one) => format!("({one})[]"),
                None => shown,
            }
        }),
        ty => ts(ty),
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Place {
    Class,
    Namespace,
    Alone,
}

fn member(out: &mut String, words: &Words, function: &Function, place: Place) {
    let mut params = Vec::new();
    if place == Place::Namespace && function.receiver != Receiver::None {
        let owner = function.owner.as_deref().unwrap_or_default();
        let ty = match owner {
            "Date" => "DateText".to_owned(),
            owner => owner.to_owned(),
        };
        params.push(format!("{}: {ty}", camel(owner)));
    }
    for param in &function.params {
        let (mark, ty) = match (param.optional, param.ty.plain()) {
            (true, Ty::Option(of)) => ("?", taken(of)),
            (true, ty) => ("?", taken(ty)),
            (false, ty) => ("", taken(ty)),
        };
        params.push(format!("{}{mark}: {ty}", camel(&param.name)));
    }
    let (params, ret) = (params.join(", "), answer(&function.ret));
    let name = camel(&function.name);
    let (indent, start) = match place {
        Place::Class if function.receiver == Receiver::None => ("  ", "static "),
        Place::Class | Place::Namespace => ("  ", ""),
        Place::Alone => ("", "export function "),
    };
    words.comment(out, &function.doc, indent);
    if place == Place::Class && name == "new" && function.is_constructor() {
        let _ = writeln!(out, "{indent}constructor({params});");
        return;
    }
    let _ = writeln!(out, "{indent}{start}{name}({params}): {ret};");
    if function.long {
        let _ = writeln!(out, "{indent}/** {{@link {name}}}, off the main thread. */");
        let _ = writeln!(out, "{indent}{start}{name}Async({params}): Promise<{ret}>;");
    }
}

fn class(out: &mut String, words: &Words, model: &Model, object: &Object) {
    out.push('\n');
    words.comment(out, &object.doc, "");
    let _ = writeln!(out, "export class {} {{", object.name);
    let constructed = model.functions_of(&object.name).any(|function| function.name == "new");
    if !constructed {
        out.push_str("  private constructor();\n");
    }
    // Two classes of the same shape are not each other.
    let _ = writeln!(out, "  private readonly _{}: unknown;", camel(&object.name));
    for function in model.functions_of(&object.name) {
        member(out, words, function, Place::Class);
    }
    out.push_str("}\n");
}
