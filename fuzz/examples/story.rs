//! Prints the stories of files as entry lines, with the answers: `cargo run --example story FILE…`.

use duly::Ledger;
use duly_fuzz::{properties, story::Story};

fn main() {
    for file in std::env::args().skip(1) {
        let story = Story::read(&std::fs::read(&file).unwrap());
        let mut ledger = Ledger::new();
        for entry in &story.entries {
            let answer = match ledger.post(entry.clone()) {
                Ok(posted) => format!("{:?} on {}", posted.outcome, posted.effective),
                Err(error) => error.to_string(),
            };
            println!("{}\n    {answer}", entry.to_line().unwrap());
        }
        properties::hold(&story);
        println!("{file}: everything holds\n");
    }
}
