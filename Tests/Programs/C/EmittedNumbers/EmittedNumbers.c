// Arithmetic for which the compiler has no instruction on one architecture or another. Operands come from volatile
// variables, so that none of it is done at compile time.
#include "EmittedNumbers.h"

static char wrong[256];
static int used;

static void report(const char *name, int holds) {
  if (holds) return;
  while (*name) wrong[used++] = *name++;
  wrong[used++] = ' ';
}

static volatile double two_and_a_half = 2.5, minus = -2.5, seven = 7.25;
static volatile float half = 2.5f;
static volatile unsigned __int128 wide = ((unsigned __int128)1 << 127) + 12345, narrow = ((unsigned __int128)1 << 65) + 3;
static volatile __int128 negative = -(((__int128)1 << 100) + 77);
static volatile int places = 70;

const char *emitted_numbers(void) {
  unsigned __int128 u = wide, d = narrow;
  __int128 s = negative;
  int n = places;

  report("__udivti3", (u / d) == (((unsigned __int128)1 << 62) - 1));
  report("__umodti3", u - (u / d) * d == u % d && u % d < d);
  report("__divti3", s / (__int128)d == -(((__int128)1 << 100) + 77) / (((__int128)1 << 65) + 3));
  report("__modti3", s % (__int128)1000 == -(__int128)((((unsigned __int128)1 << 100) + 77) % 1000));
  report("shifts", (u >> n) == ((unsigned __int128)1 << 57) && (s >> n) == -(((__int128)1 << 30) + 1) &&
                       (d << n) == ((unsigned __int128)3 << 70));
  report("__floattidf", (double)s == -0x1p100 && (double)u == 0x1p127);
  report("__floattisf", (float)s == -0x1p100f && (float)u == 0x1p127f);
  report("__fixdfti", (__int128)(minus * 0x1p99) == -((__int128)5 << 98));
  report("__fixunsdfti", (unsigned __int128)(two_and_a_half * 0x1p99) == ((unsigned __int128)5 << 98));
  report("__fixsfti", (__int128)(half * 0x1p99f) == ((__int128)5 << 98));

  double x = two_and_a_half, y = minus, z = seven;
  report("floor", __builtin_floor(x) == 2 && __builtin_floor(y) == -3);
  report("ceil", __builtin_ceil(x) == 3 && __builtin_ceil(y) == -2);
  report("trunc", __builtin_trunc(x) == 2 && __builtin_trunc(y) == -2);
  report("round", __builtin_round(x) == 3 && __builtin_round(y) == -3);
  report("rint", __builtin_rint(x) == 2 && __builtin_nearbyint(y) == -2);
  report("sqrt", __builtin_sqrt(z * z) == 7.25);
  report("fmod", __builtin_fmod(z, x) == 2.25 && __builtin_fmod(-z, x) == -2.25);
  report("remainder", __builtin_remainder(z, x) == -0.25);
  report("fma", __builtin_fma(x, y, z) == 1.0);

  float f = half;
  report("floorf", __builtin_floorf(f) == 2 && __builtin_ceilf(f) == 3 && __builtin_truncf(f) == 2);
  report("roundf", __builtin_roundf(f) == 3 && __builtin_rintf(f) == 2);
  report("fmodf", __builtin_fmodf(f, 2) == 0.5f && __builtin_sqrtf(f * f) == 2.5f && __builtin_fmaf(f, f, -6) == 0.25f);
  return wrong;
}
