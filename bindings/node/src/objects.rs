//! The objects of the library where they stand as values: calendars and terms.

use duly_api::{Calendar, Date, PaymentTerms, Way, Weekday};
use napi::{
    Env, JsValue, Status, Unknown, ValueType,
    bindgen_prelude::{ClassInstance, FromNapiValue, JavaScriptClassExt, ObjectFinalize, This},
};

use crate::{
    cross::{Cross, Out, ToJs, text_in, wrong_type},
    fault::Fault,
    fields::{Fields, Made},
    generated,
};

/// The object behind an instance of a class; none where it is no such instance.
fn instance<'e, T>(value: Unknown<'e>) -> Result<Option<ClassInstance<'e, T>>, Fault>
where
    T: JavaScriptClassExt,
    ClassInstance<'e, T>: FromNapiValue,
{
    if value.get_type()? != ValueType::Object {
        return Ok(None);
    }
    let env = Env::from_raw(value.value().env);
    if !T::instance_of(&env, &value)? {
        return Ok(None);
    }
    // SAFETY: the value is of this environment, and its class is checked above and again by the
    // cast, by the tag that every instance carries.
    #[allow(unsafe_code)]
    let instance = unsafe { value.cast::<ClassInstance<'e, T>>() };
    Ok(Some(instance?))
}

/// A class called as a function would put its object into whatever `this` then is.
pub(crate) fn by_new<T: JavaScriptClassExt>(env: &Env, this: &This<'_>) -> Result<(), Fault> {
    match T::instance_of(env, &this.object)? {
        true => Ok(()),
        false => Err(napi::Error::new(Status::InvalidArg, "a class is made by `new`").into()),
    }
}

/// About what an open item takes in memory, with its texts.
const ITEM: i64 = 256;

impl generated::Position {
    /// Tells JavaScript what is held here, or no more: it collects by what it knows of.
    pub(crate) fn tell(&self, env: &Env, sign: i64) -> Result<(), Fault> {
        let items = i64::try_from(self.0.open_items().len()).unwrap_or(i64::MAX / ITEM);
        env.adjust_external_memory(items.saturating_mul(ITEM).saturating_mul(sign))?;
        Ok(())
    }
}

impl ObjectFinalize for generated::Position {
    fn finalize(self, env: Env) -> napi::Result<()> {
        self.tell(&env, -1).map_err(|fault| fault.thrown(&env))
    }
}

const CALENDAR: &[&str] = &["weekend", "holidays"];

impl ToJs for Calendar {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"weekend", &self.weekend().collect::<Vec<Weekday>>())?;
        made.set(c"holidays", &self.holidays().to_vec())?;
        made.done()
    }
}

impl Cross for Calendar {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        if let Some(calendar) = instance::<generated::Calendar>(value)? {
            return Ok(calendar.0.clone());
        }
        let fields = Fields::of(value, way, CALENDAR, "a Calendar, or its weekend and holidays")?;
        let weekend: Vec<Weekday> = fields.need(0)?;
        let holidays: Vec<Date> = fields.maybe(1)?.unwrap_or_default();
        Self::new(weekend, holidays).map_err(|error| Fault::within(error, way, CALENDAR))
    }
}

impl ToJs for PaymentTerms {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        self.to_string().to_js(env)
    }
}

impl Cross for PaymentTerms {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        if let Some(terms) = instance::<generated::PaymentTerms>(value)? {
            return Ok(terms.0.clone());
        }
        match text_in(value)? {
            Some(text) => text.parse().map_err(|error| Fault::within(error, way, &[])),
            None => Err(wrong_type(value, way, "PaymentTerms, or their text such as \"net 30\"")),
        }
    }
}
