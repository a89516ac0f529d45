//! The native half of the npm package `duly`. What is written by hand here: how values cross
//! (`cross`, `fields`, `objects`), errors (`fault`), work off the main thread (`later`) and the
//! functions by name (`door`). All else is `generated`; the JavaScript half is `index.cjs`.

#[forbid(unsafe_code)]
mod cross;
#[allow(unsafe_code)]
mod door;
#[forbid(unsafe_code)]
mod fault;
#[forbid(unsafe_code)]
mod fields;
#[allow(unsafe_code)]
mod generated;
#[forbid(unsafe_code)]
mod later;
mod objects;
