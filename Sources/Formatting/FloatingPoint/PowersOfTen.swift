// 10^k to 128 bits, for k from -342 to 324: what printing and reading of floating-point numbers multiply by.
//
// The contract: 10^k = (high × 2^64 + low + ε) × 2^(binaryExponent(ofPowerOfTen: k) − 127), where 0 ≤ ε < 1 and bit 63 of
// `high` is set. The two words are the true significand cut off, not rounded, for every k of the range, and ε is 0
// exactly where `isPowerOfTenExact(k)`. A host test compares all of them with integers.
//
// All words would take 10 KB. So every 16th is in a table, and the others are its product with a power of five below 2^64.
// What is cut off the table's words makes such a product up to 2 too small: by how much, is in the table too, in two bits
// a power. It is read-only data of 1,160 bytes, laid out at compile time.

internal import Builtin

/// The greatest e with 2^e ≤ 10^k.
///
/// log2 10 is just above 217,706 / 65,536: the two agree on the floor while |k| is below 643.
@inline(__always)
package func binaryExponent(ofPowerOfTen k: Int) -> Int { (k &* 217_706) &>> 16 }

/// Whether the words of `powerOfTen(k)` are all of 10^k: 5^55 is the largest power of five below 2^128.
@inline(__always)
package func isPowerOfTenExact(_ k: Int) -> Bool { UInt(bitPattern: k) <= 55 }

/// The first 128 bits of 10^k, the highest of them set; the rest is cut off.
///
/// - Parameter k: -342 to 324.
@inline(__always)
package func powerOfTen(_ k: Int) -> (high: UInt64, low: UInt64) {
  let product = ProductForPower(k)
  // 0, or 1 where the product has one bit less. Half of the powers do: a branch would be guessed wrong.
  let shift = product.high &>> 63 ^ 1
  let high = product.high &<< shift | (product.middle &>> 1) &>> (63 ^ shift)
  let low = product.middle &<< shift | (product.low &>> 1) &>> (63 ^ shift)
  // No low word is so close to 2^64 that a correction would be carried.
  return (high, low &+ product.correction)
}

/// A number of 127 or 128 bits that is above 10^k × 2^(126 − `exponent`) by 2 at most.
///
/// For what needs no more than an upper bound, this is less work than the true words.
///
/// - Parameter k: -342 to 324.
@inline(__always)
func upperBound(ofPowerOfTen k: Int) -> (high: UInt64, low: UInt64, exponent: Int) {
  let product = ProductForPower(k)
  return (product.high, product.middle &+ 2, product.exponent)
}

/// 10^k as the product of an entry of the table and a power of five, each with its highest bit set.
private struct ProductForPower {
  /// The first 128 of its 191 or 192 bits, and the others.
  let high: UInt64
  let middle: UInt64
  let low: UInt64
  /// What the first 128 bits are too small by, once the highest of them is set.
  let correction: UInt64
  /// The sum of the factors' binary exponents.
  let exponent: Int

  @inline(__always)
  init(_ k: Int) {
    let index = k &+ 352
    let step = index & 15
    // SAFETY: k's range makes the row 0 to 42 of the table's 43, and 0 to 15 of the 16 powers of five. Both globals are
    // constants with literals for values: they lie in memory, and for good.
    let row =
      unsafe UnsafeRawPointer(Builtin.addressOfBorrow(everySixteenth))
      .assumingMemoryBound(to: UInt64.self) + (index &>> 4) &* 3
    let five = unsafe UnsafeRawPointer(Builtin.addressOfBorrow(powersOfFive))
      .assumingMemoryBound(to: UInt64.self)[step]
    let upper = unsafe row[0].multipliedFullWidth(by: five)
    let lower = unsafe row[1].multipliedFullWidth(by: five)
    let (sum, carry) = upper.low.addingReportingOverflow(lower.high)
    high = upper.high &+ (carry ? 1 : 0)
    middle = sum
    low = lower.low
    correction = unsafe row[2] &>> UInt64(truncatingIfNeeded: step &* 2) & 3
    // 53 / 16 is as good as log2 10 for exponents below 16.
    exponent = binaryExponent(ofPowerOfTen: k &- step) &+ (step &* 53) &>> 4
  }
}

/// 5^n.
///
/// - Parameter n: 0 to 27.
@inline(__always)
func powerOfFive(_ n: Int) -> UInt64 {
  n <= 15 ? smallPowerOfFive(n) : smallPowerOfFive(n &- 15) &* 30_517_578_125
}

@inline(__always)
private func smallPowerOfFive(_ n: Int) -> UInt64 {
  // SAFETY: one of the 16 powers, which lie in memory for good.
  let five = unsafe UnsafeRawPointer(Builtin.addressOfBorrow(powersOfFive)).assumingMemoryBound(to: UInt64.self)[n]
  return five &>> UInt64(truncatingIfNeeded: 63 &- (binaryExponent(ofPowerOfTen: n) &- n))
}

/// 5^0 to 5^15, shifted left until bit 63 is set.
private let powersOfFive:
  (
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64
  ) = (
    0x8000_0000_0000_0000, 0xA000_0000_0000_0000, 0xC800_0000_0000_0000, 0xFA00_0000_0000_0000,
    0x9C40_0000_0000_0000, 0xC350_0000_0000_0000, 0xF424_0000_0000_0000, 0x9896_8000_0000_0000,
    0xBEBC_2000_0000_0000, 0xEE6B_2800_0000_0000, 0x9502_F900_0000_0000, 0xBA43_B740_0000_0000,
    0xE8D4_A510_0000_0000, 0x9184_E72A_0000_0000, 0xB5E6_20F4_8000_0000, 0xE35F_A931_A000_0000
  )

/// For 10^-352, 10^-336 … 10^320: the first 64 bits, the next 64, and what to add to the products that follow it.
private let everySixteenth:
  (
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
    UInt64
  ) = (
    0xCD42_A113_46F3_4F7D, 0x0092_757B_F262_3727, 0x4405_1400,
    0xE3E2_7A44_4D8D_98B7, 0xFD1B_1B23_0816_9B25, 0x0000_0010,
    0xFD00_B897_4782_38D0, 0x8920_B098_9555_22B4, 0x5011_5450,
    0x8C71_DCD9_BA0B_4925, 0x9FF0_C08B_7F1D_0B14, 0x0154_5550,
    0x9BEC_CE62_836A_C577, 0x4EE3_67F9_430A_EC32, 0x5455_1454,
    0xAD1C_8EAB_5EE4_3B66, 0xDA32_4365_0005_EECF, 0x0000_0000,
    0xC031_4325_637A_1939, 0xFA91_1155_FEFB_5308, 0x1554_0140,
    0xD560_5FCD_CF32_E1D6, 0xFB1E_4A9A_9088_0A64, 0x4555_9544,
    0xECE5_3CEC_4A31_4EBD, 0xA4F8_BF56_3524_6428, 0x0500_0000,
    0x8380_DEA9_3DA4_BC60, 0x4247_CB9E_59F7_1E6D, 0x5144_1010,
    0x91FF_8377_5423_CC06, 0x7B63_06A3_4627_DDCF, 0x0050_0400,
    0xA217_27DB_38CB_002F, 0xB8AD_A00E_5A50_6A7C, 0x5455_5564,
    0xB3F4_E093_DB73_A093, 0x59ED_2167_6569_0F56, 0x0154_0144,
    0xC7CA_BA6E_7C53_82C8, 0xFE64_A52E_E96B_8FC0, 0x4515_0140,
    0xDDD0_467C_64BC_E4A0, 0xAC7C_B3F6_D05D_DBDE, 0x4505_5454,
    0xF643_35BC_F065_D37D, 0x4D46_17B5_FF4A_16D5, 0x5140_4000,
    0x88B4_02F7_FD75_539B, 0x11DB_CB02_18EB_B414, 0x4554_0000,
    0x97C5_60BA_6B09_19A5, 0xDCCD_879F_C967_D41A, 0x0000_0000,
    0xA87F_EA27_A539_E9A5, 0x3F23_98D7_47B3_6224, 0x0140_0100,
    0xBB12_7C53_B17E_C159, 0x5560_C018_580D_5D52, 0x0010_0000,
    0xCFB1_1EAD_4539_94BA, 0x67DE_18ED_A581_4AF2, 0x0000_0000,
    0xE695_94BE_C44D_E15B, 0x4C2E_BE68_7989_A9B3, 0x0005_1054,
    0x8000_0000_0000_0000, 0x0000_0000_0000_0000, 0x0000_0000,
    0x8E1B_C9BF_0400_0000, 0x0000_0000_0000_0000, 0x0000_0000,
    0x9DC5_ADA8_2B70_B59D, 0xF020_0000_0000_0000, 0x0000_0000,
    0xAF29_8D05_0E43_95D6, 0x9670_B12B_7F41_0000, 0x0000_0000,
    0xC278_1F49_FFCF_A6D5, 0x3CBF_6B71_C76B_25FB, 0x1004_4104,
    0xD7E7_7A8F_87DA_F7FB, 0xDC33_745E_C97B_E906, 0x0500_0140,
    0xEFB3_AB16_C59B_14A2, 0xC5CF_E94E_F3EA_101E, 0x1000_1400,
    0x850F_ADC0_9923_329E, 0x03E2_CF6B_C604_DDB0, 0x5550_5440,
    0x93BA_47C9_80E9_8CDF, 0xC66F_336C_36B1_0137, 0x0000_0000,
    0xA402_B9C5_A8D3_A6E7, 0x5F16_206C_9C62_09A6, 0x0000_0400,
    0xB616_A12B_7FE6_17AA, 0x577B_986B_314D_6009, 0x1000_0100,
    0xCA28_A291_859B_BF93, 0x7D7B_8F75_03CF_DCFE, 0x4155_4514,
    0xE070_F78D_3927_556A, 0x85BB_E253_F47B_1417, 0x0000_4010,
    0xF92E_0C35_3782_6145, 0xA770_9A56_CCDF_8A82, 0x5044_0140,
    0x8A52_96FF_E33C_C92F, 0x82BD_6B70_D99A_AA6F, 0x9155_5554,
    0x9991_A6F3_D6BF_1765, 0xACCA_6DA1_E0A8_EF29, 0x0000_0000,
    0xAA7E_EBFB_9DF9_DE8D, 0xDDBB_901B_98FE_EAB7, 0x1450_0554,
    0xBD49_D14A_A79D_BC82, 0x4B2D_8644_D8A7_4E18, 0x1550_1410,
    0xD226_FC19_5C6A_2F8C, 0x7383_2EEC_6FFF_3111, 0x5565_4144,
    0xE950_DF20_247C_83FD, 0x47C6_B82E_F32A_2069, 0x5005_1000,
    0x8184_2F29_F2CC_E375, 0xE6A1_1583_00D4_6640, 0x5004_1000
  )
