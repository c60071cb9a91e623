// Integers of random lengths to decimal by `write!`: the same as Sources/integers/main.swift.
use std::fmt::Display;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

const ITEMS: usize = 65536;

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    // A number of 1 to `maximum` decimal digits, each length as likely as the others.
    fn integer(&mut self, maximum: u64) -> u64 {
        let power = 10u64.pow((self.next() % maximum) as u32);
        let span = if power == 10_000_000_000_000_000_000 { 8_446_744_073_709_551_616 } else { 9 * power };
        if power == 1 { self.next() % 10 } else { power + self.next() % span }
    }
}

fn run<T: Display>(name: &str, passes: usize, values: &[T]) {
    let mut ring = vec![0u8; 16384 + 4096];
    let mut offset = 0usize;
    let mut best = u128::MAX;
    for _ in 0..passes {
        let start = Instant::now();
        for value in values {
            // Writing to a slice makes it shorter.
            let from = offset & 16383;
            let mut rest = &mut ring[from..from + 24];
            write!(rest, "{}", value).unwrap();
            offset += 24 - rest.len();
        }
        best = best.min(start.elapsed().as_nanos());
    }
    black_box(&ring);
    println!("{} {}", name, best * 1000 / ITEMS as u128);
}

fn main() {
    let passes = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(30);
    let mut random = Random(42);
    let uint64: Vec<u64> = (0..ITEMS).map(|_| random.integer(20)).collect();
    let int32: Vec<i32> = (0..ITEMS)
        .map(|_| {
            let value = (random.integer(10) & 0x7FFF_FFFF) as i32;
            if random.next() & 1 == 0 { value } else { -value }
        })
        .collect();
    run("uint64", passes, &uint64);
    run("int32", passes, &int32);
}
