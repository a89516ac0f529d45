//! Why a call has no answer, and the error that JavaScript sees of it.

use std::{cell::RefCell, mem::ManuallyDrop, panic::AssertUnwindSafe};

use duly_api::{Refusal, Way};
use napi::{
    Env, Status, Unknown,
    bindgen_prelude::{Function, FunctionRef},
};

/// A refusal with its code; or what JavaScript threw itself while a value was read.
#[derive(Debug)]
pub(crate) enum Fault {
    Refused(Box<Refusal>),
    Thrown(napi::Error),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<Box<Refusal>> for Fault {
    fn from(refusal: Box<Refusal>) -> Self {
        Self::Refused(refusal)
    }
}

impl From<duly_api::Error> for Fault {
    fn from(error: duly_api::Error) -> Self {
        Refusal::from(error).into()
    }
}

impl From<napi::Error> for Fault {
    fn from(error: napi::Error) -> Self {
        Self::Thrown(error)
    }
}

/// Makes a `DulyError` of a refusal in its JSON form.
type Maker = FunctionRef<String, Unknown<'static>>;

thread_local! {
    // A module is loaded once by each thread that has JavaScript in it. What is never dropped
    // needs no environment to be dropped in.
    static MAKER: RefCell<Option<ManuallyDrop<Maker>>> = const { RefCell::new(None) };
}

/// Called by `index.cjs` as it loads.
pub(crate) fn set_maker(maker: &Function<'_, String, Unknown<'static>>) -> napi::Result<()> {
    let maker = ManuallyDrop::new(maker.create_ref()?);
    MAKER.with(|held| held.replace(Some(maker)));
    Ok(())
}

impl Fault {
    /// A library's error in a value that was read: the way to the value, and to the field of it
    /// that the error names.
    pub(crate) fn within(error: duly_api::Error, way: &Way<'_>, names: &[&str]) -> Self {
        let field = error.field().and_then(|field| names.iter().find(|name| *name == &field));
        let way = match field {
            Some(field) => Way::Field(way, field).to_string(),
            None => way.to_string(),
        };
        Refusal::from(error).at(way).into()
    }

    /// The error as JavaScript gets it.
    pub(crate) fn thrown(self, env: &Env) -> napi::Error {
        let refusal = match self {
            Self::Thrown(error) => return error,
            Self::Refused(refusal) => refusal,
        };
        let text = serde_json::to_string(&refusal).unwrap_or_default();
        let made = MAKER.with_borrow(|maker| {
            let maker = maker.as_ref()?;
            Some(maker.borrow_back(env).and_then(|make| make.call(text)))
        });
        match made {
            Some(Ok(error)) => error.into(),
            Some(Err(error)) => error,
            None => napi::Error::new(Status::GenericFailure, refusal.message),
        }
    }
}

/// Runs a call; what it cannot answer becomes an error, and so would a panic, if there was one.
pub(crate) fn answer<T>(env: &Env, ask: impl FnOnce() -> Result<T, Fault>) -> napi::Result<T> {
    caught(ask).map_err(|fault| fault.thrown(env))
}

/// A panic is a fault of this library, never the end of the process.
pub(crate) fn caught<T>(ask: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    let asked = std::panic::catch_unwind(AssertUnwindSafe(ask));
    asked.unwrap_or_else(|_| {
        let said = "a defect of duly: the call ended in a panic; please report it";
        Err(napi::Error::new(Status::GenericFailure, said).into())
    })
}
