import platform

import tensorflow as tf

print("system:", platform.system())
print("GPUs found:", tf.config.list_physical_devices("GPU"))
print("built for CUDA:", tf.sysconfig.get_build_info()["is_cuda_build"])
