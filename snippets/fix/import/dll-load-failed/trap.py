import platform
import struct
import sys
from pathlib import Path


def has_avx2():
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(40))
    return "avx2" in Path("/proc/cpuinfo").read_text()


print("system:", platform.system(), platform.machine())
print("Python:", platform.python_version()[:4])
print("bits:", 8 * struct.calcsize("P"))
print("AVX2:", has_avx2())
if sys.platform == "win32":
    import ctypes

    for name in ("msvcp140", "msvcp140_1", "vcruntime140_1"):
        try:
            ctypes.WinDLL(name)
            print(name, "loads")
        except OSError as error:
            print(name, error)
