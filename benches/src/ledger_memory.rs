//! How many bytes a ledger holds an entry, counted by the allocator; and how long replay and a
//! position take, each once: `cargo run --release -p duly-benches --bin ledger-memory 1000000`.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use duly::Ledger;
use duly_benches::{Size, day, entries};

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);

// A counting allocator cannot be written without `unsafe`; it is a tool, not the library.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The time this process has had a processor, where the system tells: on a busy machine the
/// clock counts the others too.
fn processor_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn main() {
    let invoices = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let before = HELD.load(Ordering::Relaxed);
    let entries = entries(Size::of(invoices));
    let count = entries.len();
    let told = HELD.load(Ordering::Relaxed) - before;
    let (start, on_cpu) = (Instant::now(), processor_time());
    let ledger = Ledger::replay(entries).expect("the entries fit together");
    let (replay, on_cpu_after) = (start.elapsed(), processor_time());
    // The entries given are gone: what is held now is the ledger.
    let held = HELD.load(Ordering::Relaxed) - before;
    println!("{count} entries, handed in with {} bytes each", told / count);
    println!("{} bytes an entry in the ledger, schedules included", held / count);
    println!("replay: {:.0} entries a second", count as f64 / replay.as_secs_f64());
    if let (Some(before), Some(after)) = (on_cpu, on_cpu_after) {
        let seconds = after.saturating_sub(before).as_secs_f64();
        println!("replay, by processor time: {:.0} entries a second", count as f64 / seconds);
    }
    for (name, on) in [("middle", 1_500), ("end", 2_500)] {
        let start = Instant::now();
        let position = ledger.as_of(day(on)).expect("a position");
        let items = position.open_items().len();
        println!("position at the {name}: {:?} with {items} items open", start.elapsed());
    }
}
