import struct
import sys


def check_machine(minor, bits, avx2):
    """Stop if TensorFlow 2.21 from the package index cannot run here."""
    assert bits == 64, f"a Python of {bits} bits: install a 64-bit one"
    assert 10 <= minor <= 13, f"no TensorFlow 2.21 for Python 3.{minor}"
    assert avx2, "this processor has no AVX2"


here = (sys.version_info.minor, 8 * struct.calcsize("P"), True)
for machine in (here, (11, 32, True), (14, 64, True), (11, 64, False)):
    try:
        check_machine(*machine)
        print(machine, "passed")
    except AssertionError as error:
        print(machine, error)
