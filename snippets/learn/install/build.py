import tensorflow as tf

build = tf.sysconfig.get_build_info()
print("built for CUDA:", build["is_cuda_build"])
print("CUDA:", build.get("cuda_version"))
print("cuDNN:", build.get("cudnn_version"))
print("cards from:", build.get("cuda_compute_capabilities"))
