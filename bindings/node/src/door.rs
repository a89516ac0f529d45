//! The door: every function of the list by its name, JSON in and JSON out.

#![allow(unreachable_pub, reason = "the macros of the border take what is public alone")]

use std::collections::BTreeMap;

use napi::{Env, Unknown, bindgen_prelude::AsyncTask};
use napi_derive::napi;

use crate::{
    cross::{ToJs, arg},
    fault::answer,
    later::{Later, ready},
};

/// Calls a function by its name.
#[napi(js_name = "call")]
pub fn call<'e>(env: &Env, name: Unknown<'e>, input: Unknown<'e>) -> napi::Result<String> {
    answer(env, || {
        let (name, input): (String, String) = (arg(name, "name")?, arg(input, "input")?);
        Ok(duly_api::call(&name, &input)?)
    })
}

/// The same, off the main thread.
#[napi(js_name = "callAsync")]
pub fn call_async(name: Unknown<'_>, input: Unknown<'_>) -> AsyncTask<Later> {
    Later::start(|| {
        let (name, input): (String, String) = (arg(name, "name")?, arg(input, "input")?);
        Ok(Box::new(move || Ok(ready(duly_api::call(&name, &input)?))))
    })
}

/// The names `call` knows, each with the names of its arguments.
#[napi(js_name = "calls")]
pub fn calls<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let all: BTreeMap<&str, Vec<String>> =
        duly_api::calls().map(|(name, arguments)| (name, owned(arguments))).collect();
    answer(env, || all.to_js(env))
}
