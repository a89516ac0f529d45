//! Payment references, with owned arguments.

pub mod reference_scheme {
    //! What a scheme says of a text.

    use duly::{NearMiss, ReferenceScheme};

    /// The open references from which a text with a wrong check digit differs by one slip: one
    /// character changed, or two neighbours swapped (A13). A suggestion to a person, never a match.
    pub fn near_misses(this: ReferenceScheme, text: &str, open: Vec<String>) -> Vec<NearMiss> {
        this.near_misses(text, &open)
    }
}

pub mod payment_reference {
    //! References in a text.

    use duly::{FoundReference, PaymentReference, ReferenceScheme};

    /// The references of some schemes in a text with words around them, by place, length and
    /// scheme: candidates, of which the open references tell which are meant (A13).
    pub fn find_in(text: &str, schemes: Vec<ReferenceScheme>) -> Vec<FoundReference> {
        PaymentReference::find_in(text, &schemes)
    }
}
