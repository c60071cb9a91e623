// The channels of ../Sources/threads, by Rust's standard library.
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let count: u64 = arguments[2].parse().unwrap();
    let start = Instant::now();
    let sum = match arguments[1].as_str() {
        "channel-unbounded" => {
            let (sender, receiver) = mpsc::channel();
            let thread = thread::spawn(move || (0..count).for_each(|number| sender.send(number).unwrap()));
            let sum: u64 = receiver.into_iter().sum();
            thread.join().unwrap();
            sum
        }
        name => {
            let capacity: usize = name.strip_prefix("channel-").unwrap().parse().unwrap();
            let (sender, receiver) = mpsc::sync_channel(capacity);
            let thread = thread::spawn(move || (0..count).for_each(|number| sender.send(number).unwrap()));
            let sum: u64 = receiver.into_iter().sum();
            thread.join().unwrap();
            sum
        }
    };
    let time = start.elapsed();
    assert_eq!(sum, count * (count - 1) / 2);
    println!("{}", time.as_nanos() * 1000 / count as u128);
}
