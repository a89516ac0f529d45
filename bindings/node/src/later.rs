//! Work off the main thread: arguments are read before, the answer is written after.

use napi::{Env, ScopedTask, Unknown, bindgen_prelude::AsyncTask};

use crate::{
    cross::{Out, ToJs},
    fault::{Fault, caught},
};

/// An answer, before JavaScript has it.
pub(crate) type Answer = Box<dyn for<'e> FnOnce(&'e Env) -> Out<'e> + Send>;
/// What another thread does.
pub(crate) type Work = Box<dyn FnOnce() -> Result<Answer, Fault> + Send>;

/// A call whose answer comes later. A refused argument is one of its answers: an asynchronous
/// function throws by its promise alone.
#[allow(unreachable_pub, reason = "the macros of the border take what is public alone")]
pub struct Later(Option<Result<Work, Fault>>);

impl Later {
    pub(crate) fn start(read: impl FnOnce() -> Result<Work, Fault>) -> AsyncTask<Self> {
        AsyncTask::new(Self(Some(caught(read))))
    }
}

/// An answer that is handed over once the main thread is reached.
pub(crate) fn ready<T: ToJs + Send + 'static>(value: T) -> Answer {
    Box::new(move |env| value.to_js(env))
}

/// What came of it, until the main thread has it.
#[allow(unreachable_pub, reason = "as of `Later`")]
pub struct Done(Result<Answer, Fault>);

impl<'task> ScopedTask<'task> for Later {
    type Output = Done;
    type JsValue = Unknown<'task>;

    fn compute(&mut self) -> napi::Result<Self::Output> {
        Ok(Done(match self.0.take() {
            Some(Ok(work)) => caught(work),
            Some(Err(fault)) => Err(fault),
            None => Ok(ready(())),
        }))
    }

    fn resolve(&mut self, env: &'task Env, done: Done) -> napi::Result<Unknown<'task>> {
        done.0.and_then(|answer| answer(env)).map_err(|fault| fault.thrown(env))
    }
}
