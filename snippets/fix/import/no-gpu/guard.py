import tensorflow as tf


def check_gpu():
    """Stop if TensorFlow would compute without a GPU."""
    found = tf.config.list_physical_devices("GPU")
    build = tf.sysconfig.get_build_info()
    assert build["is_cuda_build"], "this TensorFlow was built without CUDA"
    assert found, "TensorFlow can use CUDA, but finds no GPU"


try:
    check_gpu()
except AssertionError as error:
    print("AssertionError:", error)
