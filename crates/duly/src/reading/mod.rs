//! What it means: agings, roll-forwards and statements, each read from open items or a ledger and
//! none of them changing one.

mod basis;
mod buckets;

pub use self::{
    basis::AgingBasis,
    buckets::{BucketBound, BucketName, BucketUnit, Buckets},
};
