//! Payment references with check digits: read, checked, printed, made, and found in a text (A13).
//!
//! | scheme | form | vector |
//! |---|---|---|
//! | [`Rf`] | `RF`, two check digits, 1–21 letters and digits | RF18 5390 0754 7034 |
//! | [`Qrr`] | 26 digits and one | 21 00000 00003 13947 14300 09017 |
//! | [`Ogm`] | 10 digits and two | +++090/9337/55493+++ |
//! | [`Viite`] | 3–19 digits and one | 12 34561 |
//! | [`KidMod10`] | 2–25 digits, the last checks | 12345674 |
//! | [`KidMod11`] | the same, by mod 11 | 12345674 |
//! | [`Ocr`] | 2–25 digits, the last checks | 1234566 |
//! | [`OcrLength`] | the same, with a length digit before it | 1234574 |
//!
//! [`Rf`]: ReferenceScheme::Rf
//! [`Qrr`]: ReferenceScheme::Qrr
//! [`Ogm`]: ReferenceScheme::Ogm
//! [`Viite`]: ReferenceScheme::Viite
//! [`KidMod10`]: ReferenceScheme::KidMod10
//! [`KidMod11`]: ReferenceScheme::KidMod11
//! [`Ocr`]: ReferenceScheme::Ocr
//! [`OcrLength`]: ReferenceScheme::OcrLength
//!
//! A check digit that is right is strong evidence of what a payer meant. One that is wrong in a
//! text of the right form is a slip of the pen: [`near_misses`](ReferenceScheme::near_misses)
//! tells which open references it may have been, and settles nothing.
//!
//! ```
//! use duly::{PaymentReference, ReferenceScheme};
//!
//! let read = ReferenceScheme::Rf.check("rf18 5390 0754 7034")?;
//! assert_eq!(read.canonical, "RF18539007547034");
//! assert_eq!(read.printed, "RF18 5390 0754 7034");
//! assert_eq!(ReferenceScheme::Rf.make("539007547034")?, read);
//!
//! // One text may satisfy several schemes; which of them a payee uses is agreed with its bank.
//! let read = PaymentReference::recognize("1234567 4");
//! let schemes: Vec<ReferenceScheme> = read.iter().map(|one| one.scheme).collect();
//! use ReferenceScheme::{KidMod10, KidMod11, Ocr};
//! assert_eq!(schemes, [KidMod10, KidMod11, Ocr]);
//! # Ok::<(), duly::Error>(())
//! ```

mod digits;
mod finding;
mod near;
mod scheme;
#[cfg(test)]
mod tests;

pub use self::{
    finding::FoundReference,
    near::{NearMiss, ReferenceSlip},
    scheme::{PaymentReference, ReferenceScheme},
};
