//! What the target `posts` is made of: bytes read as a story, and what must hold of any story.
//!
//! A library, so that a story that failed can be replayed by a plain test.

pub mod properties;
pub mod story;
