import tensorflow as tf

build = tf.sysconfig.get_build_info()
print("CUDA", build["cuda_version"])
print(*build["cuda_compute_capabilities"])
