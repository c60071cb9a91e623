// COUNT lines `line N`, by println!.
fn main() {
    let count: u64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    for number in 0..count {
        println!("line {}", number);
    }
}
