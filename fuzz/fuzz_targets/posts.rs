//! Any sequence of posts: no panic, and everything that must hold of a ledger holds.
#![no_main]

use duly_fuzz::{
    properties,
    story::{LONGEST, Story},
};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if bytes.len() > LONGEST {
        return Corpus::Reject;
    }
    properties::hold(&Story::read(bytes));
    Corpus::Keep
});
