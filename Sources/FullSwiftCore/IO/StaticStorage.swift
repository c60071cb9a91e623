// Zeroed memory of the program's own, without an initialiser at run time.
//
// Of all the ways to write 16 KiB in Swift 6.3 this is the one that the compiler lays out at compile time at every
// optimisation level: an InlineArray or a @_rawLayout type as a global costs a swift_once at each use.

struct Storage128 {
  var words:
    (
      UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64,
      UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64
    ) = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
}

struct Storage2K {
  var a = Storage128(), b = Storage128(), c = Storage128(), d = Storage128()
  var e = Storage128(), f = Storage128(), g = Storage128(), h = Storage128()
  var i = Storage128(), j = Storage128(), k = Storage128(), l = Storage128()
  var m = Storage128(), n = Storage128(), o = Storage128(), p = Storage128()
}

struct Storage16K {
  var a = Storage2K(), b = Storage2K(), c = Storage2K(), d = Storage2K()
  var e = Storage2K(), f = Storage2K(), g = Storage2K(), h = Storage2K()
}
